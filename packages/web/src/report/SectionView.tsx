import type { OutlineSection } from "@lotrinh/core/report/outline";
import { FigureSection } from "./figures/FigureSection.js";
import { FundingSection } from "./parts/FundingSection.js";
import { ListSection } from "./parts/ListSection.js";
import { TaskSection } from "./parts/TaskSection.js";
import { TextSection } from "./parts/TextSection.js";
import type { ReportScreen } from "./reportScreen.js";

/** One section of the outline, by its kind. Lists may be answered in words too. */
export function SectionView({
  section,
  screen,
}: {
  readonly section: OutlineSection;
  readonly screen: ReportScreen;
}) {
  switch (section.kind) {
    case "text":
      return <TextSection section={section} screen={screen} />;
    case "figures":
      return <FigureSection screen={screen} />;
    case "tasks":
      return <TaskSection screen={screen} />;
    case "funding":
      return <FundingSection screen={screen} />;
    case "difficulties":
      return (
        <>
          <ListSection kind="difficulty" screen={screen} />
          <TextSection section={section} screen={screen} />
        </>
      );
    case "proposals":
      return (
        <>
          <ListSection kind="proposal" screen={screen} />
          <TextSection section={section} screen={screen} />
        </>
      );
  }
}
