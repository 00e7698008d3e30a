// The whole way: an officer reports, one person redacts, another approves, everyone reads.
import { accounts, axe, expect, test } from "../fixtures";
import { markByHand, signIn, tickCheckList } from "./desk";
import { fillReport, identifiers, lesson, sendReport } from "./report";

test("a report becomes a lesson, and nothing that identifies anyone gets out", async ({ page, newPerson }, info) => {
  test.slow();
  const js = info.project.name === "js";
  const moderator = await newPerson();
  await signIn(moderator, accounts.moderator);
  await axe(moderator);
  const rows = moderator.getByRole("row");
  if (js) await expect(moderator.getByText("Updates by itself.")).toBeVisible();
  const before = await rows.count();

  await fillReport(page, axe);
  await sendReport(page, axe);
  await axe(page);

  // The queue that was open all the time shows it within two seconds; without JavaScript, when it is loaded again.
  if (!js) await moderator.reload();
  await expect(rows).toHaveCount(before + 1, { timeout: 2_000 });

  await rows.last().getByRole("button", { name: /^Claim/ }).click();
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
  await moderator.getByLabel("Title").fill("A knife under the seat at a night stop");
  await moderator.getByLabel("Synopsis").fill("An officer saw the reach, stopped at the pillar, and a knife fell out.");
  await moderator.getByRole("button", { name: "Send for approval" }).click();
  await expect(moderator.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await axe(moderator);
  await tickCheckList(moderator);
  await moderator.getByRole("button", { name: "Send for approval" }).click();
  await expect(moderator.getByRole("heading", { level: 1 })).toHaveText("Queue");

  const approver = await newPerson();
  await signIn(approver, accounts.approver);
  await approver.getByRole("row").last().getByRole("link", { name: /^Read and approve/ }).click();
  await axe(approver);
  await approver.getByRole("button", { name: "Approve and publish" }).click();
  await expect(approver.getByRole("heading", { level: 1 })).toHaveText("A knife under the seat at a night stop");

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
  await reader.getByRole("checkbox", { name: /^Assault or attack/ }).check();
  await reader.getByRole("button", { name: "Show reports" }).first().click();
  await expect(reader).toHaveURL(/q=pillar.*category=assault/);
  await axe(reader);
  await reader.getByRole("link", { name: "A knife under the seat at a night stop" }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("A knife under the seat at a night stop");
  await reader.goto("/");
  await axe(reader);
});

test("a different filter or word does not find it", async ({ page }) => {
  await page.goto("/reports?q=zeppelin");
  await expect(page.getByRole("heading", { name: "No reports" })).toBeVisible();
  await axe(page);
});
