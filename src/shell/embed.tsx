// The embedded map's script.
import { start } from "./start.tsx";

start();
