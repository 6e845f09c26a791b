package rota;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may know what. Arrows go down only, and each library has one package that knows it. */
class LayersTest {

    private static final JavaClasses ROTA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rota");
    private static final String[] PURE = {
        "rota.rotation", "rota.override", "rota.schedule", "rota.edit", "rota.planning"
    };

    @Test
    void arrowsGoDownOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("Main")
                .definedBy("rota")
                .layer("cli")
                .definedBy("rota.cli..")
                .layer("prompt")
                .definedBy("rota.prompt..")
                .layer("yaml")
                .definedBy("rota.yaml..")
                .layer("ics")
                .definedBy("rota.ics..")
                .layer("page")
                .definedBy("rota.page..")
                .layer("text")
                .definedBy("rota.text..")
                .layer("shell")
                .definedBy("rota.shell..")
                .layer("files")
                .definedBy("rota.files..")
                .layer("planning")
                .definedBy("rota.planning..")
                .layer("edit")
                .definedBy("rota.edit..")
                .layer("schedule")
                .definedBy("rota.schedule..")
                .layer("override")
                .definedBy("rota.override..")
                .layer("rotation")
                .definedBy("rota.rotation..")
                .whereLayer("Main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("Main")
                .whereLayer("prompt")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("yaml")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("ics")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("shell")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("files")
                .mayNotAccessAnyLayer()
                .whereLayer("rotation")
                .mayNotAccessAnyLayer()
                .whereLayer("override")
                .mayOnlyAccessLayers("rotation")
                .whereLayer("schedule")
                .mayOnlyAccessLayers("rotation", "override")
                .whereLayer("edit")
                .mayOnlyAccessLayers("rotation", "override", "schedule")
                .whereLayer("planning")
                .mayOnlyAccessLayers("rotation", "override", "schedule", "edit")
                .check(ROTA);
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        slices().matching("rota.(*)..").should().beFreeOfCycles().check(ROTA);
    }

    @Test
    void everyPackageHasItsPlaceInThePicture() {
        classes()
                .should()
                .resideInAnyPackage(
                        "rota",
                        "rota.cli",
                        "rota.prompt",
                        "rota.yaml",
                        "rota.ics",
                        "rota.page",
                        "rota.text",
                        "rota.shell",
                        "rota.files",
                        "rota.planning",
                        "rota.edit",
                        "rota.schedule",
                        "rota.override",
                        "rota.rotation")
                .check(ROTA);
    }

    @Test
    void onlyYamlKnowsTheYamlLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rota.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                .check(ROTA);
    }

    @Test
    void onlyTheCalendarsKnowTheCalendarLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rota.ics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.fortuna..")
                .check(ROTA);
    }

    @Test
    void onlyTheParserOfLinesKnowsPicocli() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("rota.cli.Parser")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(ROTA);
    }

    @Test
    void onlyThePromptKnowsTheTerminalLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rota.prompt..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jline..")
                .check(ROTA);
    }

    @Test
    void whoMayAskLoadsNoTerminalLibrary() {
        noClasses()
                .that()
                .resideInAPackage("rota.prompt")
                .and(describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jline..")
                .check(ROTA);
    }

    @Test
    void whatIsPureTouchesNoFileAndNoSystem() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(System.class, Runtime.class, Thread.class, ProcessHandle.class, Clock.class)
                .allowEmptyShould(true)
                .check(ROTA);
    }

    @Test
    void onlyMainReadsTheClockAndPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("rota.Main")
                .should()
                .accessTargetWhere(readsTheClock())
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(ROTA);
    }

    @Test
    void onlyMainReadsTheMachinesZone() {
        noClasses()
                .that()
                .haveNameNotMatching("rota\\.Main(\\$.*)?")
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .check(ROTA);
    }

    @Test
    void nobodyDependsOnTheDefaultLocaleOrCharset() {
        noClasses()
                .should()
                .accessTargetWhere(asksForADefault())
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(ROTA);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("what reads the clock", access -> {
            JavaClass owner = access.getTarget().getOwner();
            String name = access.getTarget().getName();
            if (owner.isEquivalentTo(System.class)) {
                return Set.of("currentTimeMillis", "nanoTime").contains(name);
            }
            boolean tellsTime = name.equals("now") || owner.isEquivalentTo(Clock.class);
            return owner.getPackageName().startsWith("java.time") && tellsTime;
        });
    }

    private static DescribedPredicate<JavaAccess<?>> asksForADefault() {
        return describe("what asks for a default locale or charset, or a zone behind the back of Main", access -> {
            String owner = access.getTarget().getOwner().getSimpleName();
            String name = access.getTarget().getName();
            boolean zoneOrLocale = owner.equals("TimeZone") || owner.equals("Locale");
            Set<String> defaults = zoneOrLocale ? Set.of("getDefault") : Set.of("defaultCharset");
            return defaults.contains(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*Impl",
                ".*Utils?",
                ".*Manager",
                ".*DTO",
                "I[A-Z][a-z].*",
                "Override",
                "Calendar",
                "Period",
                "Record"
            })
    void noTypeHasANameThatSaysNothing(String name) {
        noClasses().should().haveNameMatching(".*[.$]" + name).check(ROTA);
    }
}
