// What the browser program adds to the wizard.
import { exitAddress, expect, test } from "../fixtures";

async function begin(page: import("@playwright/test").Page) {
  await page.goto("/report");
  await page.getByLabel("I have read this").check();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/report\/kind/);
}

test("the same words, without a request", async ({ page }) => {
  await begin(page);
  await page.goto("/report/what-happened");
  await page.locator("form[data-hydrated]").waitFor();
  let posted = 0;
  page.on("request", (request) => (posted += request.method() === "POST" ? 1 : 0));
  await page.getByLabel("Tell it in your own words").fill("Too short");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("needs 40 characters or more; so far there are 9");
  await expect(page).toHaveTitle(/^Error: /);
  expect(posted).toBe(0);
});

test("hints while typing name what may identify someone", async ({ page }) => {
  await begin(page);
  await page.goto("/report/what-happened");
  await page.locator("form[data-hydrated]").waitFor();
  await page.getByLabel("Tell it in your own words").pressSequentially("Officer Delacroix was with me.");
  await expect(page.getByText("This may identify someone")).toBeVisible();
  await expect(page.getByText(/of 6000 characters left/)).toHaveText("5970 of 6000 characters left");
});

test("shift three times leaves", async ({ page }) => {
  await begin(page);
  await page.locator("form[data-hydrated]").waitFor();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(exitAddress);
  expect(await page.context().cookies()).toEqual([]);
});

test("reading pages load no browser program", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  for (const path of ["/", "/reports", "/about", "/return"]) await page.goto(path);
  expect(loaded.filter((path) => /\.(wasm|js)$/.test(path))).toEqual([]);
});
