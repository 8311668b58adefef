import { Readable, Writable } from "node:stream";
import type { Client, Connection, Submittable } from "pg";

/**
 * PostgreSQL's COPY as streams, on pg's own interface for queries that speak the protocol themselves
 * (`Submittable`; the handlers are those pg calls on whatever query is active).
 */
interface CopyQuery extends Submittable {
  readonly handleError: (error: Error) => void;
  readonly handleReadyForQuery: () => void;
  readonly handleCommandComplete: (message: { readonly text?: string }) => void;
  readonly handleCopyData: (message: { readonly chunk: Buffer }, connection: Connection) => void;
  readonly handleCopyInResponse: (connection: Connection) => void;
}

/** What pg's connection can do beside what its types say. */
interface CopyConnection extends Connection {
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly endCopyFrom: () => void;
  readonly sendCopyFail: (message: string) => void;
}

function canCopy(connection: Connection): connection is CopyConnection {
  return "sendCopyFromChunk" in connection && "endCopyFrom" in connection && "sendCopyFail" in connection;
}

/** What `COPY … TO STDOUT` sends, in pieces; reads no faster than it is read. */
export function copyOut(client: Client, statement: string): Readable {
  let source: Connection["stream"] | undefined;
  const readable = new Readable({
    read() {
      source?.resume();
    },
  });
  const query: CopyQuery = {
    submit: (connection) => {
      source = connection.stream;
      connection.query(statement);
    },
    handleCopyData: ({ chunk }, connection) => {
      // pg reuses the memory that the piece lies in.
      if (!readable.push(Buffer.from(chunk))) connection.stream.pause();
    },
    handleCopyInResponse: () => undefined,
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => {
      // The end may come with the piece that made us pause: the next query's answer must not wait for it.
      source?.resume();
      readable.push(null);
    },
    handleError: (error) => {
      source?.resume();
      readable.destroy(error);
    },
  };
  client.query(query);
  return readable;
}

export interface CopyIn {
  readonly stream: Writable;
  /** How many rows the server took; once the stream has finished. */
  readonly rows: () => number;
  /** Tells the server that nothing more comes and all of it is to be forgotten. */
  readonly abort: () => void;
}

/** Takes what `COPY … FROM STDIN` is to receive; finished when the server has taken all of it. */
export async function copyIn(client: Client, statement: string): Promise<CopyIn> {
  let finish: (error?: Error) => void = () => undefined;
  let rows = 0;
  return new Promise((resolve, reject) => {
    let failed: (error: Error) => void = reject;
    client.query<CopyQuery>({
      submit: (connection) => connection.query(statement),
      handleCopyInResponse: (connection) => {
        if (!canCopy(connection)) return reject(new Error("this pg cannot copy"));
        const stream = copyStream(connection, (done) => {
          finish = done;
        });
        failed = (error) => {
          stream.destroy(error);
          finish(error);
        };
        const abort = () => {
          if (!stream.destroyed) connection.sendCopyFail("given up");
          stream.destroy();
        };
        resolve({ stream, rows: () => rows, abort });
      },
      handleCopyData: () => undefined,
      handleCommandComplete: ({ text }) => {
        rows = Number(/^COPY (\d+)$/.exec(text ?? "")?.[1] ?? 0);
      },
      handleReadyForQuery: () => finish(),
      handleError: (error) => failed(error),
    });
  });
}

function copyStream(
  connection: CopyConnection,
  onFinal: (done: (error?: Error | null) => void) => void,
): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) connection.stream.once("drain", () => done());
      else done();
    },
    final(done) {
      onFinal(done);
      connection.endCopyFrom();
    },
  });
}
