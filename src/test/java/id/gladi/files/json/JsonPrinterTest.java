package id.gladi.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
  @Test
  void plainListsStayOnOneLineUntilItIsFull() {
    var pair = Json.list(List.of(Json.fixed(109.7, 3), Json.number(-7)));
    var full = Json.list(List.of(Json.text("a".repeat(48)), Json.text("b".repeat(44))));
    var more = Json.list(List.of(Json.text("a".repeat(48)), Json.text("b".repeat(45))));
    assertThat(JsonPrinter.print(Json.object(Map.of("at", pair))))
        .isEqualTo("{\n  \"at\": [109.700, -7]\n}\n");
    assertThat(JsonPrinter.print(full).lines()).hasSize(1);
    assertThat(JsonPrinter.print(more).lines()).hasSize(4);
    assertThat(JsonPrinter.print(Json.list(List.of(Json.object(Map.of())))))
        .isEqualTo("[\n  {}\n]\n");
  }

  /** Each item is printed before the next one is made, so that a long list takes little memory. */
  @Test
  void aListMadeItemByItemIsNeverHeldWhole() throws Exception {
    var numbers = IntStream.range(0, 1_000).boxed().toList();
    var out = new StringBuilder();
    var waiting = new ArrayList<Integer>();
    var made =
        Json.list(
            numbers,
            n -> {
              if (n > 0 && !out.toString().contains("\"n\": " + (n - 1))) {
                waiting.add(n);
              }
              return Json.object(Map.of("n", Json.number(n)));
            });
    JsonPrinter.print(made, out);
    assertThat(waiting).isEmpty();
    var whole = numbers.stream().map(n -> Json.object(Map.of("n", Json.number(n)))).toList();
    assertThat(out).hasToString(JsonPrinter.print(Json.list(whole)));
  }
}
