// What all pages of the benchmark share: frames, and work from an input to the
// frame that shows it.
"use strict";

const bench = {
  measures: {},
  observe() {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (bench.measures[entry.name] ??= []).push(entry.duration);
    }).observe({ type: "measure" });
  },
  taken() {
    const taken = bench.measures;
    bench.measures = {};
    return taken;
  },
  // Intervals between frames, from here to `stop`.
  start() {
    bench.frames = [];
    let last;
    const step = (now) => {
      if (last !== undefined) bench.frames.push(now - last);
      last = now;
      bench.request = requestAnimationFrame(step);
    };
    bench.request = requestAnimationFrame(step);
  },
  stop() {
    cancelAnimationFrame(bench.request);
    return bench.frames;
  },
  // Does something at the start of a frame; the time until that frame is
  // painted: script, style, layout and paint, without waiting for the screen.
  painted(act) {
    return new Promise((done) =>
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        const start = performance.now();
        after.port1.onmessage = () => done(performance.now() - start);
        act();
        after.port2.postMessage(0);
      }),
    );
  },
  async each(acts) {
    const times = [];
    for (const act of acts) {
      times.push(await bench.painted(act));
      await new Promise((rest) => setTimeout(rest, 120));
    }
    return times;
  },
  // Two frames after now, everything is on the screen.
  shown() {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
  },
  // The events of a table; the made-up ones have no quotes.
  async events(count) {
    const text = await (await fetch(`events-${count}.csv`)).text();
    return text.trimEnd().split("\n").slice(1).map((line) => {
      const [date, end, title, kind, actors, channel, place, source] = line.split(",");
      return { date, end, title, kind, actors: actors.split(";"), channel, place, source };
    });
  },
};
