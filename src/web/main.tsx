/** Where the explorer begins. */
import { render } from "preact";
import { Explorer } from "./explorer.tsx";
import "./styles/base.css";
import "./styles/controls.css";

const root = document.getElementById("app");
if (root) {
  root.replaceChildren();
  render(<Explorer />, root);
}
