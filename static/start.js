// Starts the page. What keeps it from starting is said by boot.js.
import start from "./demarche.js";

start();
