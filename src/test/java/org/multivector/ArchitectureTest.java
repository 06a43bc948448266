package org.multivector;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the code: who may know whom, and what may be used where. */
class ArchitectureTest {
  private static final String ROOT = "org.multivector.";
  private static final String[] NUMBERS =
      parts("chance", "world", "model", "batch", "results", "statistics");
  private static final String[] PURE = parts("chance", "world", "model");

  private static final DescribedPredicate<JavaAccess<?>> WITHOUT_LOCALE =
      DescribedPredicate.describe(
          "without a locale",
          access ->
              access.getTarget() instanceof CodeUnitAccessTarget called
                  && !called.getRawParameterTypes().get(0).isEquivalentTo(Locale.class));

  /** Whom each part may know; the table in architecture.md. */
  static final Map<String, Set<String>> KNOWS = knows();

  static final ArchRule DIAGRAM =
      CompositeArchRule.of(KNOWS.keySet().stream().map(ArchitectureTest::knowsOnlyItsOwn).toList())
          .as("each part knows only those that the diagram allows")
          .because("data flows one way, so results can be read and charted without the model");

  static final ArchRule ALL_PARTS_ARE_IN_THE_DIAGRAM =
      classes()
          .should()
          .resideInAnyPackage(parts(KNOWS.keySet().toArray(String[]::new)))
          .because("a new part has to say whom it may know");

  static final ArchRule NO_CYCLES =
      slices()
          .matching(ROOT + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("two parts that need each other are one part");

  static final ArchRule ONE_LIBRARY_ONE_DOOR =
      CompositeArchRule.of(
              List.of(
                  door("sim..", "model", "gui"),
                  door("org.snakeyaml..", "text"),
                  door("de.siegmar..", "text", "results"),
                  door("org.apache.commons.text..", "text"),
                  door("org.apache.commons.math3..", "statistics", "results"),
                  door("com.fasterxml..", "results"),
                  door("org.jfree..", "chart", "gui"),
                  door("org.apache.batik..", "chart"),
                  door("java.awt..", "chart", "gui"),
                  door("javax.swing..", "gui"),
                  door("picocli..", "cli"),
                  door("me.tongfei..", "cli")))
          .as(
              "each library is used by one part; CSV files are read, tests computed, and windows drawn, by two")
          .because("a library that is used in one place can be replaced in one place");

  static final ArchRule EVERY_LIBRARY_HAS_A_DOOR =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.multivector..",
              "java..",
              "javax..",
              "org.w3c.dom..",
              "org.jspecify..",
              "sim.display",
              "sim.engine",
              "sim.field..",
              "sim.portrayal..",
              "sim.util",
              "sim.util.gui",
              "org.snakeyaml..",
              "de.siegmar..",
              "org.apache.commons.text..",
              "org.apache.commons.math3..",
              "com.fasterxml..",
              "org.jfree..",
              "org.apache.batik..",
              "picocli..",
              "me.tongfei..")
          .because("a new library has to be given its one door");

  static final ArchRule MATH_IS_THE_SAME_EVERYWHERE =
      noClasses()
          .that()
          .resideInAnyPackage(NUMBERS)
          .should()
          .accessTargetWhere(
              on(Math.class)
                  .and(
                      not(
                          named(
                              "abs|min|max|sqrt|floor|ceil|rint|round|signum|copySign|E|PI"
                                  + "|floorMod|floorDiv|multiplyHigh|multiplyFull|toIntExact|getExponent"
                                  + "|(add|subtract|multiply|negate|increment|decrement|abs)Exact"))))
          .as("only exact or correctly rounded functions of Math are used for numbers")
          .because(
              "the other functions of Math differ in the last bit between JDKs; StrictMath's do not");

  static final ArchRule POWERS_GO_THROUGH_LOGARITHMS =
      noClasses()
          .that()
          .resideInAnyPackage(NUMBERS)
          .should()
          .accessTargetWhere(on(StrictMath.class).and(named("pow")))
          .because("StrictMath.pow takes five times as long as exp(a log x)");

  static final ArchRule LOGARITHMS_AND_THEIR_INVERSE_ARE_IN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "chance..", ROOT + "world..", ROOT + "model..")
          .should()
          .accessTargetWhere(on(StrictMath.class).and(named("log|exp")))
          .because("StrictMath's are slow on JDK 17; chance.Logarithm and Exp have their bits");

  static final ArchRule SUMS_HAVE_ONE_ORDER =
      noClasses()
          .should()
          .accessTargetWhere(
              named("parallel|parallelStream")
                  .or(on(java.util.stream.DoubleStream.class).and(named("sum|average")))
                  .or(named("(summing|averaging|summarizing)Double")))
          .as("no sums of doubles in parallel or by streams")
          .because("a sum of doubles depends on its order and on the JDK's way of adding");

  static final ArchRule THE_WORLD_IS_PURE =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.io..",
                      "java.nio.file..",
                      "java.nio.channels..",
                      "java.net..",
                      "java.time..",
                      "java.util.concurrent..",
                      "java.util.random..")
                  .or(
                      nameMatching(
                          "java\\.lang\\.(Thread.*|InheritableThreadLocal|Runtime|Process.*)"
                              + "|java\\.util\\.(.*Random|Date|.*Calendar|Timer.*|UUID)"
                              + "|java\\.security\\.SecureRandom")))
          .orShould()
          .accessTargetWhere(on(System.class).and(not(named("arraycopy"))))
          .as("no files, clock, threads, settings or random sources under the model")
          .because("a run is a function of plan, draw and repeat, and of nothing else");

  static final ArchRule CHANCE_COMES_FROM_DRAWS =
      noClasses()
          .that()
          .resideOutsideOfPackage("sim..")
          .should()
          .accessTargetWhere(
              target(owner(resideInAPackage("ec..")))
                  .or(target(owner(name("java.util.Random"))))
                  .or(on(Math.class).and(named("random"))))
          .as("no random numbers but those of Draws")
          .because("only a draw that is a function of its key is the same in every scenario");

  static final ArchRule MASON_DOES_NOT_OWN_THE_LOOP =
      noClasses()
          .should()
          .accessTargetWhere(target(owner(resideInAPackage("sim.."))).and(named("doLoop")))
          .because("SimState.doLoop ends the program");

  static final ArchRule ONLY_THE_COMMAND_LINE_SPEAKS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .accessTargetWhere(
              on(System.class)
                  .and(named("out|err|in|exit|setOut|setErr"))
                  .or(on(Runtime.class).and(named("exit|halt")))
                  .or(named("printStackTrace")))
          .as("nobody prints or ends the program outside cli")
          .because("what is printed and the exit code are one part's contract");

  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](Abstract\\w*|\\w*(Manager|Helper|Utils?|Impl|Data|Info))")
          .because("these words say nothing");

  static final ArchRule NO_DEFAULT_LOCALE =
      noClasses()
          .should()
          .accessTargetWhere(
              on(String.class)
                  .and(named("formatted"))
                  .or(on(String.class).and(named("format")).and(WITHOUT_LOCALE))
                  .or(named("printf").and(WITHOUT_LOCALE))
                  .or(on(Locale.class).and(named("getDefault|setDefault"))))
          .as("nothing is formatted for the machine's locale")
          .because("output is the same under every locale: use Locale.ROOT");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.multivector");

  @Test
  void packagesFollowTheDiagram() {
    DIAGRAM.check(MAIN);
    ALL_PARTS_ARE_IN_THE_DIAGRAM.check(MAIN);
  }

  @Test
  void theDocsShowTheSameDiagram() throws IOException {
    Map<String, Set<String>> shown = new TreeMap<>();
    Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]+\\| ([^|]+) \\|$");
    String text = Files.readString(Path.of("src/site/markdown/architecture.md"));
    row.matcher(text).results().forEach(m -> shown.put(m.group(1), listed(m.group(2))));
    assertThat(shown).isEqualTo(KNOWS);
  }

  @Test
  void theDiagramAllowsNothingThatNobodyNeeds() {
    Map<String, Set<String>> needed = new TreeMap<>();
    MAIN.forEach(type -> needed.put(part(type), new TreeSet<>()));
    MAIN.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .forEach(need -> needed.get(part(need.getOriginClass())).add(part(need.getTargetClass())));
    needed.forEach((part, others) -> others.retainAll(KNOWS.keySet()));
    needed.forEach((part, others) -> others.remove(part));
    needed.put("cli", KNOWS.get("cli"));
    assertThat(needed).isEqualTo(KNOWS);
  }

  @Test
  void noTwoPartsNeedEachOther() {
    NO_CYCLES.check(MAIN);
  }

  @Test
  void eachLibraryHasOneDoor() {
    ONE_LIBRARY_ONE_DOOR.check(MAIN);
    EVERY_LIBRARY_HAS_A_DOOR.check(MAIN);
  }

  @Test
  void numbersAreTheSameOnEveryJdk() {
    MATH_IS_THE_SAME_EVERYWHERE.check(MAIN);
    POWERS_GO_THROUGH_LOGARITHMS.check(MAIN);
    LOGARITHMS_AND_THEIR_INVERSE_ARE_IN_JAVA.check(MAIN);
    SUMS_HAVE_ONE_ORDER.check(MAIN);
  }

  @Test
  void aRunDependsOnNothingOutsideItsKey() {
    THE_WORLD_IS_PURE.check(MAIN);
    CHANCE_COMES_FROM_DRAWS.check(MAIN);
    MASON_DOES_NOT_OWN_THE_LOOP.check(MAIN);
  }

  @Test
  void onlyTheCommandLineSpeaks() {
    ONLY_THE_COMMAND_LINE_SPEAKS.check(MAIN);
  }

  @Test
  void namesSayWhatAThingIs() {
    NAMES_SAY_WHAT_A_THING_IS.check(MAIN);
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    NO_DEFAULT_LOCALE.check(MAIN);
  }

  private static Set<String> listed(String cell) {
    if (cell.equals("everybody")) {
      return KNOWS.get("cli");
    }
    Pattern name = Pattern.compile("`(\\w+)`");
    return name.matcher(cell).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static String part(JavaClass type) {
    return type.getPackageName().replace(ROOT, "");
  }

  private static ArchRule knowsOnlyItsOwn(String part) {
    String[] known = parts(KNOWS.get(part).toArray(String[]::new));
    return classes()
        .that()
        .resideInAPackage(ROOT + part + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.multivector..")
                .or(resideInAnyPackage(known))
                .or(resideInAPackage(ROOT + part + "..")));
  }

  private static Map<String, Set<String>> knows() {
    Map<String, Set<String>> knows = new TreeMap<>();
    knows.put("chance", Set.of());
    knows.put("world", Set.of("chance"));
    knows.put("text", Set.of("chance"));
    knows.put("amount", Set.of("chance", "text"));
    knows.put("scenario", Set.of("chance", "world", "text", "amount"));
    knows.put("model", Set.of("chance", "world"));
    knows.put(
        "batch", Set.of("chance", "world", "text", "scenario", "model", "statistics", "results"));
    knows.put("statistics", Set.of());
    knows.put("results", Set.of("statistics"));
    knows.put("chart", Set.of("statistics", "results"));
    knows.put("report", Set.of("statistics", "results"));
    knows.put("claim", Set.of("world", "text", "scenario", "batch", "statistics", "results"));
    knows.put("story", Set.of("chance", "world", "scenario", "model", "results"));
    knows.put(
        "gui",
        Set.of("chance", "world", "scenario", "model", "batch", "statistics", "results", "chart"));
    knows.put("cli", Set.copyOf(knows.keySet()));
    return knows;
  }

  private static ArchRule door(String library, String... parts) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Arrays.stream(parts).map(part -> ROOT + part + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String[] parts(String... names) {
    return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaAccess<?>> on(Class<?> type) {
    return target(owner(name(type.getName())));
  }

  private static DescribedPredicate<JavaAccess<?>> named(String pattern) {
    return target(nameMatching(pattern));
  }
}
