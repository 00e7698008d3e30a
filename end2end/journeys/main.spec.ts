// The whole way: an officer reports, one person redacts, another approves, everyone reads.
import { accounts, axe, expect, test } from "../fixtures";
import { markByHand, signIn, tickCheckList } from "./desk";
import { fillReport, identifiers, lesson, sendReport } from "./report";

test("a report becomes a lesson, and nothing that identifies anyone gets out", async ({ page, newPerson }, info) => {
  test.slow();
  const js = info.project.name === "js";
  const kind = js
    ? { category: "Assault or attack", type: "Edged weapon", code: "assault" }
    : { category: "Person in crisis", type: "Barricaded person", code: "crisis" };
  const title = `A knife under the seat, told ${js ? "with" : "without"} JavaScript`;
  const moderator = await newPerson();
  await signIn(moderator, accounts.moderator);
  await axe(moderator);
  const rows = moderator.getByRole("row").filter({ hasText: kind.category });
  if (js) await expect(moderator.getByText("Updates by itself.")).toBeVisible();
  await expect(rows).toHaveCount(0);

  await fillReport(page, kind, axe);
  await sendReport(page, axe);
  await axe(page);

  // The queue that was open all the time shows it within two seconds; without JavaScript, when it is loaded again.
  if (!js) await moderator.reload();
  await expect(rows).toHaveCount(1, { timeout: 2_000 });

  await rows.getByRole("button", { name: /^Claim/ }).click();
  await expect(moderator.getByRole("heading", { name: "Findings" })).toBeVisible();
  await axe(moderator);
  const acceptAll = moderator.getByRole("button", { name: "Accept all that are open" });
  await acceptAll.click();
  await expect(acceptAll).toBeHidden();
  // What the machine has left is marked by hand.
  const edited = moderator.getByRole("region", { name: "What happened" });
  for (const word of identifiers) {
    const left = edited.locator(".edited").getByText(word);
    if (await left.isVisible()) await markByHand(moderator, word, "Something else", "[removed]");
  }
  await moderator.getByLabel("Title").fill(title);
  await moderator.getByLabel("Synopsis").fill("An officer saw the reach, stopped at the pillar, and a knife fell out.");
  await moderator.getByRole("button", { name: "Send for approval" }).click();
  await expect(moderator.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await axe(moderator);
  await tickCheckList(moderator);
  await moderator.getByRole("button", { name: "Send for approval" }).click();
  await expect(moderator.getByRole("heading", { level: 1 })).toHaveText("Queue");

  const approver = await newPerson();
  await signIn(approver, accounts.approver);
  const proposed = approver.getByRole("row").filter({ hasText: kind.category });
  await proposed.getByRole("link", { name: /^Read and approve/ }).click();
  await axe(approver);
  await approver.getByRole("button", { name: "Approve and publish" }).click();
  await expect(approver.getByRole("heading", { level: 1 })).toHaveText(title);

  const reader = await newPerson();
  await reader.goto(approver.url());
  await axe(reader);
  const html = await reader.content();
  for (const identifier of identifiers) expect(html).not.toContain(identifier);
  await expect(reader.getByText("Nobody was hurt")).toBeVisible();
  await expect(reader.getByText(lesson)).toBeVisible();

  await reader.goto("/reports");
  await axe(reader);
  await reader.getByLabel("Words").fill("pillar");
  await reader.getByRole("checkbox", { name: new RegExp(`^${kind.category}`) }).check();
  await reader.getByRole("button", { name: "Show reports" }).first().click();
  await expect(reader).toHaveURL(new RegExp(`q=pillar.*category=${kind.code}`));
  await axe(reader);
  await reader.getByRole("link", { name: title }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await reader.goto("/");
  await axe(reader);
});

test("a different filter or word does not find it", async ({ page }) => {
  await page.goto("/reports?q=zeppelin");
  await expect(page.getByRole("heading", { name: "No reports" })).toBeVisible();
  await axe(page);
});
