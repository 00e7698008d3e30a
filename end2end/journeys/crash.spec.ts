// The server is killed in the middle of a wizard. What was continued is there when it is back.
import { expect, ownServer, test } from "../fixtures";

test("a killed server loses nothing that was continued", async ({ page }) => {
  const server = await ownServer();
  try {
    await page.goto(`${server.origin}/report`);
    await page.getByLabel("I have read this").check();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByLabel("Person in crisis", { exact: true }).check();
    await page.getByLabel("Hostage", { exact: true }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What were you doing?");
    await server.kill();
    await server.start();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What were you doing?");
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.getByLabel("Person in crisis", { exact: true })).toBeChecked();
    await expect(page.getByLabel("Hostage", { exact: true })).toBeChecked();
  } finally {
    await server.stop();
  }
});
