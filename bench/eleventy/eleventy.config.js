// The same pages and feeds as bench/hugo makes: a page for each meeting, person, topic and body.
module.exports = function (config) {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("newest", (pages, count) => [...pages].reverse().slice(0, count));
  config.addFilter("slug_of", (slugs, name) => slugs[name]);
  for (const kind of ["people", "topics", "bodies"]) {
    config.addCollection(kind, (all) => {
      const terms = new Map();
      for (const page of all.getFilteredByGlob("meetings/*")) {
        for (const name of page.data[kind]) {
          if (!terms.has(name)) terms.set(name, { name, kind, slug: page.data.slugs[name], pages: [] });
          terms.get(name).pages.push(page);
        }
      }
      return [...terms.values()];
    });
  }
  return { dir: { input: ".", includes: "_includes" }, markdownTemplateEngine: false,
           htmlTemplateEngine: false };
};
