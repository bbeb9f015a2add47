/** The explorer over the committed data, on a free port of this machine. */
import { type App, openApp, readConfig } from "../../src/app.ts";

/** A server that runs. */
export interface ServedExplorer {
  readonly app: App;
  /** `http://127.0.0.1:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the committed data, or another folder of records, for a day that does not change. */
export async function serveExplorer(now: string, dataFolder = ""): Promise<ServedExplorer> {
  const app = await openApp(readConfig({ CLAIMLINE_NOW: now, CLAIMLINE_DATA: dataFolder, PORT: "0" }));
  await app.load();
  const server = await app.serve();
  return {
    app,
    address: server.address,
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}
