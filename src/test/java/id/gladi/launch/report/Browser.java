package id.gladi.launch.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of a Chromium without a window, driven over its own debugging protocol. */
final class Browser implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final Pattern LISTENING = Pattern.compile("listening on (ws://\\S+)");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger asked = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();

  /** Where a Chromium is: the environment says, or the usual names on the path. */
  static Optional<Path> installed() {
    var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    var folders =
        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
    return named.or(() ->
        Stream.of(folders)
            .flatMap(folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst());
  }

  /** Starts one whose own files stay in a folder. */
  Browser(Path program, Path folder) throws IOException, InterruptedException {
    var started =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--window-size=1366,768",
                "--user-data-dir=" + folder.resolve("profil"))
            .redirectErrorStream(true);
    started.environment().put("TMPDIR", folder.toString());
    process = started.start();
    var door = URI.create(door(process.inputReader()));
    var fresh = URI.create("http://%s:%d/json/new".formatted(door.getHost(), door.getPort()));
    var request = HttpRequest.newBuilder(fresh).PUT(HttpRequest.BodyPublishers.noBody()).build();
    var page = JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(page.get("webSocketDebuggerUrl").asString()), new Ear())
            .join();
    Stream.of("Page", "Network", "Runtime", "Log").forEach(each -> ask(each + ".enable", Map.of()));
  }

  private static String door(BufferedReader said) throws IOException {
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      var found = LISTENING.matcher(line);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IOException("the browser ended without a word of where it listens");
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder words = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      words.append(data);
      if (last) {
        heard(JSON.readTree(words.toString()));
        words.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }
  }

  private void heard(JsonNode message) {
    if (message.has("id")) {
      Optional.ofNullable(answers.remove(message.get("id").asInt()))
          .ifPresent(answer -> answer.complete(message));
      return;
    }
    events.add(message);
    if (message.get("method").asString().equals("Page.loadEventFired")) {
      loaded.complete(null);
    }
  }

  private JsonNode ask(String method, Map<String, Object> parameters) {
    int id = asked.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    answers.put(id, answer);
    var message = Map.of("id", id, "method", method, "params", parameters);
    socket.sendText(JSON.writeValueAsString(message), true).join();
    return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Opens a file and waits until it is loaded. */
  void open(Path file) {
    ask("Page.navigate", Map.of("url", file.toUri().toString()));
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** The value of an expression of the page; a promise is waited for. */
  String value(String expression) {
    var answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    return answer.at("/result/result/value").asString("");
  }

  /** The addresses that the page asked for, pictures inside it left out. */
  List<String> requests() {
    return events.stream()
        .filter(event -> event.get("method").asString().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asString())
        .filter(address -> !address.startsWith("data:"))
        .toList();
  }

  /** What the page said to its console, threw, or was forbidden. */
  List<String> complaints() {
    return events.stream()
        .filter(event ->
            List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                .contains(event.get("method").asString()))
        .map(JsonNode::toString)
        .toList();
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, SECONDS, TimeUnit.SECONDS)
        .thenAccept(Process::destroyForcibly)
        .join();
  }
}
