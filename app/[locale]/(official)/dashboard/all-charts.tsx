import { Section } from "@/components/ui/section";
import { translator } from "@/messages/translator";
import { type ChartSetting, DashboardChart } from "./charts";
import { Cohorts, DomainByOrigin } from "./crossed";
import { DashboardMap } from "./map";

/** Two columns of charts each. */
const parts = [
  ["what", ["domain"], ["class", "kind"]],
  ["who", ["country"], ["province", "area"]],
  ["when", ["edition"], ["year", "month"]],
  ["became", ["milestone", "size"], ["unit"]],
] as const;

/** Every chart of what is asked, by what each tells of. */
export function AllCharts(setting: ChartSetting) {
  if (setting.dashboard.all.total.projects === 0) return null;
  const t = translator(setting.language, "dashboard");
  return parts.map(([part, ...columns]) => (
    <Section key={part} title={t(`parts.${part}`)}>
      <div className="two-columns">
        {columns.map((names) => (
          <div key={names[0]} className="chart-column">
            {names.map((name) => (
              <DashboardChart key={name} name={name} {...setting} />
            ))}
          </div>
        ))}
      </div>
      {part === "who" && (
        <div className="grid grid-cols-1 gap-8 pt-8">
          <DashboardMap {...setting} />
          <DomainByOrigin {...setting} />
        </div>
      )}
      {part === "became" && (
        <div className="pt-8">
          <Cohorts {...setting} />
        </div>
      )}
    </Section>
  ));
}
