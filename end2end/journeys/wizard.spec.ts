// What goes wrong in the wizard is said beside the field, and nothing typed is lost.
import { axe, exitAddress, expect, test } from "../fixtures";
import { fillReport, sendReport } from "./report";

test("what is missing is said, and what was typed is kept", async ({ page }) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Tick the box");
  await axe(page);
  await page.getByLabel("I have read this").check();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/report\/kind/);

  await page.goto("/report/what-happened");
  await page.getByLabel("Tell it in your own words").fill("Too short, and typed");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(summary.getByRole("link")).toHaveText(/needs 40 characters or more; so far there are 20/);
  await expect(page.getByLabel("Tell it in your own words")).toHaveValue("Too short, and typed");
  await summary.getByRole("link").click();
  await expect(page.getByLabel("Tell it in your own words")).toBeFocused();
});

test("the back button and a change from the check page keep everything", async ({ page }) => {
  await fillReport(page);
  await page.getByRole("link", { name: /^Change ?: Region/ }).click();
  await expect(page.getByLabel("Midwest")).toBeChecked();
  await page.getByLabel("South", { exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await expect(page.getByText("South", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When and where?");
});

test("serious harm is out of scope and keeps nothing", async ({ page }) => {
  await page.goto("/report");
  await page.getByLabel("I have read this").check();
  await page.getByRole("button", { name: "Start" }).click();
  await page.goto("/report/how-bad");
  await page.getByRole("group", { name: /What came of it/ }).getByLabel("Serious injury or death").check();
  await page.getByRole("group", { name: /worst that could credibly/ }).getByLabel("One death").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is more than a near miss");
  await axe(page);
  expect(await page.context().cookies()).toEqual([]);
});

test("a wrong receipt code is said, and the code leads back", async ({ page }) => {
  await fillReport(page);
  await page.getByRole("button", { name: "Send your report" }).click();
  await page.getByLabel("Type the receipt code").fill("AAAA");
  await page.getByRole("button", { name: "I have noted it" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the code as it is shown above");
  await axe(page);
  const code = (await page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).textContent()) ?? "";
  await page.getByLabel("Type the receipt code").fill(code);
  await page.getByRole("button", { name: "I have noted it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await axe(page);

  await page.goto("/return");
  await axe(page);
  await page.getByLabel("Receipt code").fill(code);
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your report is waiting");
  await axe(page);
  await page.getByRole("button", { name: "Take my report back" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have taken your report back");
});

test("a retried send shows the same receipt", async ({ page }) => {
  await fillReport(page);
  const send = () => page.getByRole("button", { name: "Send your report" }).click();
  await send();
  const first = await page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).textContent();
  await page.goBack();
  await page.goto("/report/receipt");
  expect(await page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).textContent()).toBe(first);
});

test("exit forgets the draft and leaves", async ({ page }) => {
  await page.goto("/report");
  await page.getByLabel("I have read this").check();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/report\/kind/);
  await page.getByRole("button", { name: "Exit this page" }).click();
  await expect(page).toHaveURL(exitAddress);
  expect(await page.context().cookies()).toEqual([]);
});
