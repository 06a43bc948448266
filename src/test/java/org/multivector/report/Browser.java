package org.multivector.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium without the network, driven by the WebDriver protocol (W3C). */
public final class Browser {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
  private static final List<String> SWITCHES =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,1000",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--proxy-server=127.0.0.1:9");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, int port, Path profile) throws IOException, InterruptedException {
    this.driver = driver;
    StringBuilder switches = new StringBuilder();
    SWITCHES.forEach(word -> switches.append(quoted(word)).append(','));
    switches.append(quoted("--user-data-dir=" + profile));
    String all = "http://127.0.0.1:" + port + "/session";
    String answer =
        post(
            all,
            "{\"capabilities\":{\"alwaysMatch\":{\"browserName\":\"chrome\",\"goog:loggingPrefs\":"
                + "{\"browser\":\"ALL\"},\"goog:chromeOptions\":{\"binary\":"
                + quoted(CHROMIUM.toString())
                + ",\"args\":["
                + switches
                + "]}}}}");
    Matcher id = Pattern.compile("\"sessionId\":\"(\\w+)\"").matcher(answer);
    if (!id.find()) {
      driver.destroy();
      throw new IOException(answer);
    }
    session = all + "/" + id.group(1);
  }

  /** Whether there is one on this machine. */
  public static boolean exists() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  /** Starts one with a profile of its own. */
  public static Browser start(Path profile) throws IOException, InterruptedException {
    Process driver =
        new ProcessBuilder(DRIVER.toString(), "--port=0").redirectErrorStream(true).start();
    BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return new Browser(driver, Integer.parseInt(port.group(1)), profile);
      }
    }
    throw new IOException("chromedriver did not start");
  }

  /** Opens a file and forgets what was said before. */
  public void open(Path file) throws IOException, InterruptedException {
    post(session + "/url", "{\"url\":" + quoted(file.toUri().toString()) + "}");
    // the driver may answer while the page's scripts still run (chromedriver 150)
    await(
        "if (document.readyState === 'complete') { done('read'); }"
            + " else { addEventListener('load', () => done('read')); }");
  }

  /** From now on pages are asked for in this colour scheme: light or dark. */
  public void scheme(String scheme) throws IOException, InterruptedException {
    post(
        session + "/goog/cdp/execute",
        "{\"cmd\":\"Emulation.setEmulatedMedia\",\"params\":{\"features\":"
            + "[{\"name\":\"prefers-color-scheme\",\"value\":"
            + quoted(scheme)
            + "}]}}");
  }

  /** From now on pages are shown as on this medium: screen or print. */
  public void medium(String medium) throws IOException, InterruptedException {
    post(
        session + "/goog/cdp/execute",
        "{\"cmd\":\"Emulation.setEmulatedMedia\",\"params\":{\"media\":" + quoted(medium) + "}}");
  }

  /** From now on the window is so wide; 0 for as wide as at first. */
  public void width(int pixels) throws IOException, InterruptedException {
    post(
        session + "/goog/cdp/execute",
        "{\"cmd\":\"Emulation.setDeviceMetricsOverride\",\"params\":{\"width\":"
            + pixels
            + ",\"height\":0,\"deviceScaleFactor\":1,\"mobile\":false}}");
  }

  /** Presses a key, by its name and its number in Windows. */
  public void press(String key, int number) throws IOException, InterruptedException {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      post(
          session + "/goog/cdp/execute",
          "{\"cmd\":\"Input.dispatchKeyEvent\",\"params\":{\"type\":"
              + quoted(type)
              + ",\"key\":"
              + quoted(key)
              + ",\"code\":"
              + quoted(key)
              + ",\"windowsVirtualKeyCode\":"
              + number
              + "}}");
    }
  }

  /** The value of an expression of JavaScript as text. */
  public String value(String expression) throws IOException, InterruptedException {
    return text("/execute/sync", "return String(" + expression + ")");
  }

  /** Runs a script that calls {@code done} with a text at its end. */
  public String await(String script) throws IOException, InterruptedException {
    return text("/execute/async", "const done = arguments[arguments.length - 1];" + script);
  }

  private String text(String how, String script) throws IOException, InterruptedException {
    return field(post(session + how, "{\"args\":[],\"script\":" + quoted(script) + "}"));
  }

  /** What the console said since the last time, errors and all. */
  public String console() throws IOException, InterruptedException {
    return post(session + "/se/log", "{\"type\":\"browser\"}");
  }

  private String post(String to, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(to))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String quoted(String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeString(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static String field(String answer) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(answer)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals("value");
        if (json.nextToken() == JsonToken.VALUE_STRING && wanted) {
          return json.getText();
        }
        json.skipChildren();
      }
    }
    throw new IOException(answer);
  }

  /** Ends it. */
  public void quit() throws IOException, InterruptedException {
    HttpRequest quit = HttpRequest.newBuilder(URI.create(session)).DELETE().build();
    client.send(quit, HttpResponse.BodyHandlers.discarding());
    driver.destroy();
    driver.waitFor(10, TimeUnit.SECONDS);
  }
}
