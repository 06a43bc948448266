package org.multivector.report;

import java.util.List;
import org.multivector.results.Language;
import org.multivector.results.Resource;
import org.multivector.results.Terms;

/**
 * One page of HTML that needs nothing else: data, drawing and words are in it.
 *
 * @param title of the window
 * @param sections resource with what is on it
 * @param tables further data as HTML
 * @param scripts resources that draw it, in order
 * @param data JSON that they draw
 */
record HtmlPage(String title, String sections, String tables, List<String> scripts, String data) {

  /** What every page has in its head, and nothing else has. */
  static final String MARK = "<span class=\"brand\">Multivector</span>";

  /** The page, opening in a language. */
  String html(Language language) {
    StringBuilder all = new StringBuilder(terms());
    scripts.forEach(script -> all.append(resource(script)));
    return resource("page.html")
        .replace("{{language}}", language.key())
        .replace("{{title}}", escaped(title))
        .replace("{{style}}", resource("page.css"))
        .replace("{{sections}}", resource(sections))
        .replace("{{tables}}", tables)
        .replace("{{library}}", script(resource("vendor/library.min.js")))
        .replace("{{scripts}}", script(all.toString()))
        .replace("{{data}}", data);
  }

  /** What charts call things too, by language. */
  private static String terms() {
    Json json = new Json().open('{');
    for (Language language : Language.values()) {
      Terms terms = Terms.of(language);
      json.name(language.key()).open('{');
      json.name("units").texts(terms.units());
      json.name("variables").texts(terms.variables());
      json.name("names").texts(terms.names());
      json.name("causes").texts(terms.causes()).close('}');
    }
    return "const TERMS = " + json.close('}') + ";\n";
  }

  /** Text of a script, in which nothing may end the script. */
  static String script(String text) {
    return text.replace("</script", "<\\/script").replace("<!--", "<\\!--");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String resource(String name) {
    return Resource.text(HtmlPage.class, name);
  }
}
