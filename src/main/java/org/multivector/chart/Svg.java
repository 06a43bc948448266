package org.multivector.chart;

import java.awt.Dimension;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.multivector.chart.Page.Anchor;
import org.multivector.results.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A picture as SVG text that depends on nothing but the picture: no dates, no comments, ids counted
 * within the file and led by the picture's name.
 *
 * <p>Text stays text. Each text carries its length, so that a reader without Noto Sans sees another
 * font in the same places.
 */
final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FAMILIES =
      "'Noto Sans', 'Open Sans', 'Segoe UI', Arial, 'Liberation Sans', sans-serif";

  private Svg() {}

  /** Batik keeps number formats that threads must not share, hence one picture at a time. */
  static synchronized String of(Picture picture, Sheet sheet, Lettering lettering) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(1);
    context.setIDGenerator(new Ids(picture.name()));
    Ink ink = new Ink(context);
    ink.setSVGCanvasSize(new Dimension(sheet.pixels().width(), sheet.pixels().height()));
    picture.draw(new Page(ink, ink::write, lettering, sheet, picture.words()));
    Element root = ink.getRoot();
    root.setAttribute("xmlns", NAMESPACE);
    root.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
    root.setAttribute("role", "img");
    if (picture.words().language() != Language.ENGLISH) {
      root.setAttribute("lang", picture.words().language().key());
    }
    root.setAttribute("font-family", FAMILIES);
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setTextContent(picture.title());
    root.insertBefore(title, root.getFirstChild());
    return text(root);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML", e);
    }
  }

  private static String text(Element root) {
    StringBuilder out = new StringBuilder(1 << 16);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    write(root, out);
    return out.append('\n').toString();
  }

  private static void write(Node node, StringBuilder out) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      escape(node.getNodeValue(), out);
      return;
    }
    boolean empty = node.getFirstChild() == null;
    if (empty && node.getNodeName().equals("defs")) {
      return;
    }
    out.append("\n<").append(node.getNodeName());
    attributes(node, out);
    if (empty) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      write(child, out);
    }
    out.append("</").append(node.getNodeName()).append('>');
  }

  private static void attributes(Node node, StringBuilder out) {
    boolean root = node.getParentNode() == null || node.getNodeName().equals("svg");
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (root || !attribute.getNodeName().equals("font-family")) {
        out.append(' ').append(attribute.getNodeName()).append("=\"");
        escape(value(attribute), out);
        out.append('"');
      }
    }
  }

  private static String value(Node attribute) {
    String value = attribute.getNodeValue();
    return attribute.getNodeName().equals("d") ? SvgPath.shortened(value) : value;
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < ' ' ? ' ' : c);
      }
    }
  }

  /** Ids that stay apart when several pictures are put into one page. */
  private static final class Ids extends SVGIDGenerator {
    private final String picture;

    Ids(String picture) {
      this.picture = picture;
    }

    @Override
    public String generateID(String prefix) {
      return super.generateID(picture + "-" + prefix);
    }
  }

  /** Writes texts with their anchors and lengths. */
  private static final class Ink extends SVGGraphics2D {

    Ink(SVGGeneratorContext context) {
      super(context, false);
    }

    void write(Page.Letters letters) {
      Element text = getDOMFactory().createElementNS(NAMESPACE, "text");
      text.setAttribute("x", generatorCtx.doubleString(letters.x()));
      text.setAttribute("y", generatorCtx.doubleString(letters.baseline()));
      if (letters.hand().anchor() != Anchor.START) {
        text.setAttribute("text-anchor", letters.hand().anchor().name().toLowerCase(Locale.ROOT));
      }
      if (letters.hand().letter().bold) {
        text.setAttribute("font-weight", "bold");
      }
      text.setAttribute("lengthAdjust", "spacingAndGlyphs");
      text.setAttribute("textLength", generatorCtx.doubleString(letters.width()));
      text.appendChild(getDOMFactory().createTextNode(letters.text()));
      domGroupManager.addElement(text, DOMGroupManager.FILL);
    }
  }
}
