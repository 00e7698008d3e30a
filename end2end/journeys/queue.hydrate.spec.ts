// The queue in an open browser: what happens to a report is seen there without a reload.
import { accounts, expect, ownServer, test } from "../fixtures";
import { signIn } from "./desk";
import { fillReport, sendReport } from "./report";

test("arrives, claimed, put back, and again after the server was gone", async ({ page, newPerson }) => {
  test.slow();
  const server = await ownServer();
  try {
    const [one, other] = [await newPerson(), await newPerson()];
    await signIn(one, accounts.moderator, server.origin);
    await signIn(other, accounts.approver, server.origin);
    const rows = other.getByRole("row").filter({ hasText: "Training or range" });
    await expect(other.getByText("Updates by itself.")).toBeVisible();

    await fillReport(page, undefined, undefined, server.origin);
    await sendReport(page);
    await expect(rows).toHaveCount(1, { timeout: 2_000 });
    await expect(rows).toContainText("Received");

    await one.getByRole("button", { name: /^Claim/ }).click();
    await expect(rows).toContainText("mara", { timeout: 2_000 });
    await expect(rows).toContainText("With someone else");

    await one.getByRole("button", { name: "Put it back into the queue" }).click();
    await expect(rows).toContainText("Received", { timeout: 2_000 });

    await server.kill();
    await expect(other.getByText("Load the page again")).toBeVisible();
    await server.start();
    await fillReport(page, undefined, undefined, server.origin);
    await sendReport(page);
    await expect(rows).toHaveCount(2, { timeout: 15_000 });
  } finally {
    await server.stop();
  }
});
