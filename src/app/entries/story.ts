// The story's script: the step that is read turns year, place and city; buttons and links go from step to step.
import { startState, startYears } from "../page/start-page.tsx";
import { openStory } from "../page/story-steps.ts";

const started = startState();
startYears(started);
openStory(window, started.state, started.home);
