import { type ReactNode, useState } from "react";
import { type ButtonLook, buttonClass } from "./classes.js";
import { Dialog } from "./Dialog.js";
import { Problem } from "./Problem.js";
import { useDoing } from "./useDoing.js";

interface ActionDialogProps {
  /** What the button says, and the dialog's title and last button. */
  readonly action: string;
  /** What the dialog's last button says, where it isn't the same. */
  readonly send?: string;
  /** What the button is about, for those who don't see where it stands. */
  readonly about?: string;
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** Whether the form says enough to be sent. */
  readonly ready: boolean;
  readonly onSend: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A button that opens a form to do something with; the form closes when that has worked, and says why where it hasn't. */
export function ActionDialog(props: ActionDialogProps) {
  const { action, about, look = "plain", small = false, ready, onSend } = props;
  const [open, setOpen] = useState(false);
  const doing = useDoing();
  const send = async () => {
    if (await doing.run(onSend)) setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        disabled={props.disabled}
        className={buttonClass(look, small ? "small" : "usual")}
        onClick={() => setOpen(true)}
      >
        {action}
        {about === undefined ? null : <span className="sr-only">: {about}</span>}
      </button>
      {open ? (
        <Dialog title={action} onClose={() => setOpen(false)} wide={props.wide ?? false}>
          <form
            className="space-y-3 text-sm"
            onSubmit={(event) => {
              event.preventDefault();
              if (ready) void send();
            }}
          >
            {props.children}
            <Problem text={doing.problem} />
            <div className="sticky bottom-0 flex justify-end bg-white py-1">
              <button type="submit" className={buttonClass("main")} disabled={!ready || doing.running}>
                {props.send ?? action}
              </button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
