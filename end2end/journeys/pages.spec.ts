// Pages that no other journey looks at.
import { axe, expect, test } from "../fixtures";

for (const path of ["/about", "/desk/sign-in", "/desk/sign-in?again=yes", "/nonsense", "/reports?page=9"]) {
  test(`${path} can be read by everyone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await axe(page);
  });
}

test("the desk is closed to those who are not signed in", async ({ page }) => {
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});

test("a page is found with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link", { name: "Report a near miss" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before you start");
});

test("the site’s files are compressed, and kept for ever under the name of their content", async ({ page, request }) => {
  await page.goto("/");
  const address = (await page.locator("link[rel=stylesheet]").getAttribute("href")) ?? "";
  expect(address).toMatch(/^\/pkg\/near-miss\.[0-9a-f]{16}\.css$/);
  const { "cache-control": kept, "content-encoding": encoding } = (await request.get(address)).headers();
  expect([kept, encoding]).toEqual(["public, max-age=31536000, immutable", "br"]);
});
