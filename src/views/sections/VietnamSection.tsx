// The section on Viet Nam's six members, and each of its parts as a view of its own.
import type { ComponentType, VNode } from "preact";
import type { Key } from "../../i18n/translate.ts";
import type { VietnamChart } from "../../model/view-names.ts";
import type { PanelMap } from "../../charts/vietnam/panel-marks.ts";
import { VietnamAsean } from "../../charts/vietnam/Asean.tsx";
import type { ChartProps } from "../../charts/frame/chart-data.ts";
import { VietnamDisputes } from "../../charts/vietnam/Disputes.tsx";
import { VietnamMap } from "../../charts/vietnam/PanelMap.tsx";
import { MembershipInWords, VietnamMembership } from "../../charts/vietnam/Membership.tsx";
import { VietnamSize } from "../../charts/vietnam/Sizes.tsx";
import { VietnamSteps } from "../../charts/vietnam/Timeline.tsx";
import { VietnamUnits } from "../../charts/vietnam/Units.tsx";
import { VietnamStanding } from "../../charts/vietnam/Standing.tsx";

export interface VietnamProps extends ChartProps {
  readonly panel: PanelMap;
}

const Timeline = (props: VietnamProps): VNode => (
  <>
    <VietnamStanding {...props} />
    <VietnamSteps {...props} />
  </>
);

const Membership = (props: VietnamProps): VNode => (
  <>
    <VietnamMembership {...props} />
    <MembershipInWords {...props} />
  </>
);

/** Name of the view, as in its address → what it shows. */
export const VIETNAM_VIEWS = {
  vietnam: Timeline,
  "vietnam-map": VietnamMap,
  "vietnam-size": VietnamSize,
  "vietnam-2025": VietnamUnits,
  "vietnam-asean": VietnamAsean,
  "vietnam-membership": Membership,
  "vietnam-sources": VietnamDisputes,
} as const satisfies Readonly<Record<VietnamChart, ComponentType<VietnamProps>>>;

/** Views in words, which the full page fetches when the reader comes near; the heading that leads there till then. */
const LAZY: Readonly<Partial<Record<VietnamChart, Key>>> = {
  "vietnam-membership": "vnRoute",
  "vietnam-sources": "vnSourcesLink",
};

/** All of them, under one heading. `linkTo`: the address of a view's own page, where some may come later. */
export const VietnamSection = ({
  linkTo,
  ...props
}: VietnamProps & { readonly linkTo?: (view: VietnamChart) => string }): VNode => (
  <section class="vn" id="viet-nam">
    <h2>{props.locale.t("vnTitle", { count: props.data.vietnam.cities.length })}</h2>
    {(Object.entries(VIETNAM_VIEWS) as [VietnamChart, ComponentType<VietnamProps>][]).map(([name, View]) => {
      const title = LAZY[name];
      const later = linkTo !== undefined && title !== undefined;
      return (
        <div key={name} class={later ? `${name} later` : name}>
          {later ? (
            <h3>
              <a href={linkTo(name)} data-later="">
                {props.locale.t(title)}
              </a>
            </h3>
          ) : (
            <View {...props} />
          )}
        </div>
      );
    })}
  </section>
);
