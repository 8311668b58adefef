import type { Role } from "./person.js";

/** Who may use an operation at all; which ids of it, the operation itself decides. */
export interface Permission {
  readonly who: "anybody" | "signed-in" | readonly Role[];
  /**
   * What it is about belongs to a unit: who acts for another unit only (focal point, head) gets the answer that an
   * unknown id gets.
   */
  readonly ofUnit?: true;
}

const anybody: Permission = { who: "anybody" };
const signedIn: Permission = { who: "signed-in" };
const administrator: Permission = { who: ["administrator"] };
const officer: Permission = { who: ["administrator", "officer"] };
const unitsToo: Permission = { who: ["administrator", "officer", "focal-point", "unit-head"] };
const ofUnit: Permission = { who: "signed-in", ofUnit: true };

/**
 * What each operation of the API may be used by: the table that the policies are checked against
 * (permissions.test.ts). An operation that isn't here fails the test; so does a line without an operation.
 */
export const permissionTable: Readonly<Record<string, Permission>> = {
  // the server and the session
  "GET /api/health": anybody,
  "GET /api/session": anybody,
  "DELETE /api/session": signedIn,
  "GET /api/session/idle": signedIn,
  "POST /api/session/stay": signedIn,
  "GET /api/session/enter": anybody,
  "GET /api/session/ways": anybody,
  "POST /api/session/sign-in": anybody,
  "POST /api/session/second-factor": anybody,
  "POST /api/session/new-password/ask": anybody,
  "POST /api/session/new-password/link": anybody,
  "POST /api/session/new-password": anybody,
  "GET /api/session/oidc/start": anybody,
  "GET /api/session/oidc/return": anybody,

  // one's own account
  "GET /api/account": signedIn,
  "POST /api/account/password": signedIn,
  "POST /api/account/second-factor": signedIn,
  "POST /api/account/second-factor/confirm": signedIn,
  "POST /api/account/second-factor/remove": signedIn,
  "DELETE /api/account/sessions/{id}": signedIn,
  "POST /api/account/sessions/end-others": signedIn,
  "POST /api/account/calendar": signedIn,
  "DELETE /api/account/calendar": signedIn,

  // notices and the calendar of deadlines
  "GET /api/notices": signedIn,
  "POST /api/notices/read": signedIn,
  "GET /api/calendar/{token}.ics": anybody,

  // units, places, what became of them
  "GET /api/units": signedIn,
  "POST /api/units": administrator,
  "GET /api/units/{id}": signedIn,
  "PUT /api/units/{id}": administrator,
  "GET /api/units/import/form.xlsx": administrator,
  "POST /api/units/import/preview": administrator,
  "POST /api/units/import": administrator,
  "GET /api/successions": signedIn,
  "POST /api/successions": administrator,
  "POST /api/successions/{id}/withdraw": administrator,
  "GET /api/places": signedIn,
  "POST /api/places": administrator,
  "PUT /api/places/{id}": administrator,
  "GET /api/places/import/form.xlsx": administrator,
  "POST /api/places/import/preview": administrator,
  "POST /api/places/import": administrator,
  "GET /api/places/shapes": signedIn,
  "POST /api/places/shapes": administrator,

  // people, posts, delegations
  "GET /api/people": officer,
  "GET /api/people/{id}": officer,
  "POST /api/people": administrator,
  "PUT /api/people/{id}": administrator,
  "POST /api/people/{id}/leave": administrator,
  "POST /api/people/{id}/return": administrator,
  "POST /api/people/{id}/reset-second-factor": administrator,
  "POST /api/people/{id}/end-sessions": administrator,
  "POST /api/people/{id}/invite": administrator,
  "POST /api/people/{id}/posts": administrator,
  "DELETE /api/people/{id}/posts/{post}": administrator,
  "POST /api/people/import/preview": administrator,
  "POST /api/people/import": administrator,
  "GET /api/delegations": signedIn,
  "POST /api/delegations": signedIn,
  "DELETE /api/delegations/{id}": signedIn,

  // the audit, settings, the system
  "GET /api/audit": administrator,
  "GET /api/audit/verification": administrator,
  "GET /api/settings": administrator,
  "PUT /api/settings/province": administrator,
  "PUT /api/settings/sign-in": administrator,
  "PUT /api/settings/calendar": administrator,
  "PUT /api/settings/mail": administrator,
  "POST /api/settings/mail/test": administrator,
  "GET /api/system": administrator,

  // documents, their reading and review
  "GET /api/documents": signedIn,
  "POST /api/documents": officer,
  "GET /api/documents/{id}": signedIn,
  "DELETE /api/documents/{id}": administrator,
  "POST /api/documents/{id}/reread": officer,
  "GET /api/documents/{id}/progress": signedIn,
  "GET /api/documents/{id}/file": signedIn,
  "GET /api/documents/{id}/text": signedIn,
  "GET /api/documents/{id}/blocks": signedIn,
  "GET /api/documents/{id}/reading": signedIn,
  "GET /api/documents/{id}/plan": signedIn,
  "POST /api/documents/{id}/review": officer,
  "POST /api/documents/{id}/review/confirm-clear": officer,

  // the check of a document, and what was set aside
  "GET /api/documents/{id}/findings": signedIn,
  "GET /api/documents/{id}/conflicts": signedIn,
  "GET /api/documents/{id}/dismissals": signedIn,
  "POST /api/documents/{id}/dismissals": officer,
  "GET /api/dismissals": signedIn,
  "POST /api/dismissals": administrator,
  "POST /api/dismissals/{id}/take-back": officer,
  "GET /api/replaced-acts": signedIn,
  "PUT /api/replaced-acts": officer,

  "GET /api/documents/{id}/graph": signedIn,
  "GET /api/graph": signedIn,

  // the catalogue of indicators and its figures
  "GET /api/indicators": signedIn,
  "GET /api/indicators.csv": signedIn,
  "POST /api/indicators": officer,
  "GET /api/indicators/{id}": signedIn,
  "PATCH /api/indicators/{id}": officer,
  "GET /api/indicators/{id}/history": signedIn,
  "GET /api/indicators/{id}/merge-preview": officer,
  "POST /api/indicators/{id}/merge": officer,
  "POST /api/indicators/{id}/unmerge": officer,
  "GET /api/indicators/{id}/similar": signedIn,
  "GET /api/indicators/{id}/series": signedIn,
  "GET /api/indicators/{id}/series.csv": signedIn,
  "GET /api/indicators/{id}/plans": signedIn,
  "GET /api/indicators/{id}/roll-up": signedIn,
  "POST /api/indicators/{id}/breaks": officer,
  "DELETE /api/indicators/{id}/breaks/{break}": officer,
  "GET /api/indicators/{id}/observations": signedIn,
  "GET /api/indicators/{id}/observations.csv": signedIn,
  "POST /api/indicators/{id}/observations": officer,
  "POST /api/observations/import": officer,
  "POST /api/observations/import/{token}": officer,
  "POST /api/observations/import/{token}/preview": officer,
  "GET /api/observations/imports": signedIn,
  "GET /api/observations/imports/{id}/file": signedIn,
  "POST /api/observations/imports/{id}/undo": officer,
  "GET /api/documents/{id}/claims": officer,
  "POST /api/documents/{id}/claims": officer,
  "GET /api/links": signedIn,
  "GET /api/links.csv": signedIn,
  "POST /api/links": officer,
  "POST /api/links/reopen": officer,
  "POST /api/links/propose": officer,
  "POST /api/links/create": officer,

  // plans in force
  "GET /api/plans": signedIn,
  "GET /api/plans/{id}": signedIn,
  "GET /api/plans/{id}/indicators": signedIn,
  "GET /api/plans/{id}/duties": signedIn,
  "PATCH /api/plans/{id}/duties/{part}": officer,
  "POST /api/plans/{id}/end": officer,
  "POST /api/documents/{id}/assignments-proposal": officer,
  "POST /api/documents/{id}/put-into-force": officer,
  "POST /api/plans/{id}/amendment-proposal": officer,
  "POST /api/plans/{id}/amend": officer,
  "GET /api/plans/{id}/assignments": signedIn,
  "POST /api/plans/{id}/assignments": officer,
  "GET /api/plans/{id}/succession": officer,
  "POST /api/plans/{id}/succession": officer,
  "GET /api/plans/{id}/tasks": signedIn,
  "POST /api/plans/{id}/tasks/{part}/split": unitsToo,
  "PATCH /api/plans/{id}/tasks/{part}": unitsToo,
  "POST /api/plans/{id}/tasks/{part}/progress": signedIn,
  "GET /api/plans/{id}/extensions": officer,
  "POST /api/plans/{id}/extensions/{part}": officer,

  // rounds and their boards
  "GET /api/rounds": signedIn,
  "GET /api/plans/{id}/rounds": signedIn,
  "POST /api/plans/{id}/rounds": officer,
  "GET /api/rounds/{id}": ofUnit,
  "GET /api/rounds/{id}/sections/{key}": ofUnit,
  "POST /api/rounds/{id}/actions": officer,
  "POST /api/rounds/{id}/remind": officer,
  "GET /api/units/{id}/discipline": ofUnit,

  // reports of units
  "GET /api/desk": signedIn,
  "GET /api/reports/{id}": ofUnit,
  "GET /api/reports/{id}/submissions/{number}": ofUnit,
  "GET /api/reports/{id}/similar": ofUnit,
  "GET /api/reports/{id}/sheet.xlsx": ofUnit,
  "POST /api/reports/{id}/sheet": ofUnit,
  "PUT /api/reports/{id}/fields": ofUnit,
  "POST /api/reports/{id}/actions": ofUnit,
  "GET /api/reports/{id}/changes": ofUnit,
  "GET /api/reports/{id}/events": ofUnit,
  "POST /api/reports/{id}/comments": ofUnit,
  "POST /api/reports/{id}/comments/{part}/resolve": ofUnit,
  "POST /api/reports/{id}/doubts": ofUnit,
  "POST /api/reports/{id}/files": ofUnit,
  "GET /api/reports/{id}/files/{part}": ofUnit,
  "DELETE /api/reports/{id}/files/{part}": ofUnit,

  // synthesis reports of rounds, and documents made of what is there
  "GET /api/syntheses": signedIn,
  "POST /api/rounds/{id}/syntheses": officer,
  "GET /api/syntheses/{id}": signedIn,
  "POST /api/syntheses/{id}/actions": signedIn,
  "GET /api/syntheses/{id}/outline": signedIn,
  "PUT /api/syntheses/{id}/outline": signedIn,
  "GET /api/syntheses/{id}/document.docx": signedIn,
  "GET /api/syntheses/{id}/document.pdf": signedIn,
  "GET /api/syntheses/{id}/tables.xlsx": signedIn,
  "GET /api/report-outlines": signedIn,
  "POST /api/report-outlines": officer,
  "PUT /api/report-outlines/{id}": officer,
  "DELETE /api/report-outlines/{id}": officer,
  "POST /api/tables.xlsx": signedIn,
  "GET /api/templates": signedIn,
  "POST /api/templates/outlines": officer,
  "POST /api/templates/documents": officer,
  "PUT /api/templates/usual": officer,
  "DELETE /api/templates/{id}": officer,
  "GET /api/reports/{id}/document.docx": ofUnit,
  "GET /api/plans/{id}/document.docx": signedIn,
  "GET /api/rounds/{id}/reminders/{part}.docx": officer,

  // evaluation: what is on track, and why
  "GET /api/verdicts/{id}": signedIn,
  "GET /api/verdicts/{id}.csv": signedIn,
  "GET /api/overview": signedIn,
  "GET /api/overview.csv": signedIn,
  "GET /api/plans/{id}/progress": signedIn,
  "GET /api/plans/{id}/progress.csv": signedIn,
  "GET /api/units/{id}/progress": signedIn,
  "GET /api/units/{id}/progress.csv": signedIn,
  "GET /api/unknowns": signedIn,
  "GET /api/unknowns.csv": signedIn,
  "GET /api/goals": signedIn,
  "GET /api/goals.csv": signedIn,
  "GET /api/goals/{framework}/{code}": signedIn,
  "GET /api/goals/{framework}/{code}.csv": signedIn,
  "GET /api/mainstreaming": signedIn,
  "GET /api/mainstreaming.csv": signedIn,
  "GET /api/frameworks": signedIn,
  "PATCH /api/plans/{id}/goals/{number}": officer,
  "POST /api/plans/{id}/goals/propose": officer,
  "PUT /api/map/shapes": officer,
  "GET /api/map": signedIn,
  "GET /api/map.csv": signedIn,
  "GET /api/map/shapes": signedIn,

  // what is public
  "GET /api/publications": officer,
  "POST /api/publications": administrator,
  "POST /api/publications/check": administrator,
  "DELETE /api/publications/{id}": administrator,
  "GET /api/feedback": officer,
  "POST /api/feedback/{id}": administrator,
  "GET /cong/du-lieu/{slug}/{file}": anybody,
  "GET /cong/danh-muc.jsonld": anybody,
  "GET /cong/cap-nhat.atom": anybody,
};
