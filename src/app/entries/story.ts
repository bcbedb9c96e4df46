// The story's script: the step that is read turns year, place and city; buttons and links go from step to step.
import { startPageState, startYearControl } from "../page/start-page.tsx";
import { openStorySteps } from "../page/story-steps.ts";

const started = startPageState();
const texts = startYearControl(started);
openStorySteps(window, started, texts);
