// The story's script: the step that is read turns year, place and city; buttons and links go from step to step.
import { startState, startYears } from "./start.tsx";
import { openStory } from "./story-steps.ts";

const started = startState();
startYears(started);
openStory(window, started.state, started.home);
