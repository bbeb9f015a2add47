import { expect, it } from "vitest";
import { AppError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";

const refusal = async (address: string): Promise<AppError> => {
  const error = await openStore({ address }).catch((reason: unknown) => reason);
  if (error instanceof AppError) return error;
  throw new Error(`"${address}" was not refused`);
};

it.each(["memory", "", "http://localhost:7687", "bolt:", "bolt://", "neo4j://host/database", "bolt://host:99999"])(
  'an address that names no engine ("%s") is refused with the value and the forms allowed',
  async (address) => {
    const error = await refusal(address);
    expect(error.code).toBe("CONFIG_INVALID");
    expect(error.message).toContain(`"${address}"`);
    expect(error.message).toContain("memory:");
    expect(error.message).toContain("neo4j+s://host[:port]");
  },
);

it("a password in an address is refused without being repeated", async () => {
  const error = await refusal("bolt://neo4j:secretword@localhost:7687");
  expect(error.code).toBe("CONFIG_INVALID");
  expect(error.message).toContain("NEO4J_PASSWORD");
  expect(error.message).not.toContain("secretword");
});

it("nothing is sent to a server before the first call", async () => {
  const store = await openStore({ address: "neo4j+s://nobody.invalid:7687", user: "neo4j", password: "any" });
  expect(store.engine).toBe("neo4j");
  await store.close();
});
