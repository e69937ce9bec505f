// A mark in the logs: see visitor.js.
