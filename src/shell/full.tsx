// The full page's script.
import { start } from "./start.tsx";

start();
