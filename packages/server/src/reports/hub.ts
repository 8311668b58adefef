/** Who has which report open in this server, and how they are woken when it changes. */
export interface ReportHub {
  /** Says that a report changed: after the transaction, so that who wakes sees it. */
  readonly wake: (reportId: string) => void;
  /** Joins as a person; leave it when the stream ends. */
  readonly join: (reportId: string, person: string, name: string) => Watcher;
  /** Names of the others that have a report open. */
  readonly others: (reportId: string, person: string) => string[];
}

export interface Watcher {
  /** Waits until the report changes or so many milliseconds have passed. */
  readonly changed: (milliseconds: number) => Promise<void>;
  readonly leave: () => void;
}

interface Seat {
  readonly person: string;
  readonly name: string;
  /** Something changed while nobody waited. */
  changed: boolean;
  wake: () => void;
}

/** A hub within one server. What happens in another server is seen when the wait is over. */
export function makeReportHub(): ReportHub {
  const seats = new Map<string, Set<Seat>>();
  const wake = (reportId: string) => {
    for (const seat of seats.get(reportId) ?? []) seat.wake();
  };
  return {
    wake,
    join: (reportId, person, name) => {
      const seat = takeSeat(person, name);
      const around = seats.get(reportId) ?? new Set();
      seats.set(reportId, around.add(seat));
      wake(reportId);
      return {
        changed: (milliseconds) => nextWake(seat, milliseconds),
        leave: () => leave(seats, reportId, seat, wake),
      };
    },
    others: (reportId, person) => {
      const around = [...(seats.get(reportId) ?? [])].filter((seat) => seat.person !== person);
      return [...new Set(around.map(({ name }) => name))].sort();
    },
  };
}

function takeSeat(person: string, name: string): Seat {
  const seat: Seat = { person, name, changed: false, wake: () => undefined };
  stopWaiting(seat);
  return seat;
}

function stopWaiting(seat: Seat): void {
  seat.wake = () => {
    seat.changed = true;
  };
}

function nextWake(seat: Seat, milliseconds: number): Promise<void> {
  if (seat.changed) {
    seat.changed = false;
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopWaiting(seat);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    timer.unref();
    seat.wake = done;
  });
}

function leave(
  seats: Map<string, Set<Seat>>,
  reportId: string,
  seat: Seat,
  wake: (reportId: string) => void,
): void {
  const around = seats.get(reportId);
  around?.delete(seat);
  seat.wake();
  if (around?.size === 0) seats.delete(reportId);
  wake(reportId);
}
