package rota.cli;

import java.io.IOException;
import java.nio.file.Path;
import rota.rotation.SafeText;
import rota.text.Face;
import rota.text.HelpSheet;
import rota.text.HelpText;
import rota.text.Sheet;

/** {@code rota help [COMMAND]}: how a command is used, or what there is. */
final class Help implements Command {

    private static final String MORE =
            "More: 'rota help swap' and so on; 'rota help when' on times, 'rota help what' on teams and"
                    + " people, 'rota help options', and 'rota help roster' on the file.";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "help",
                        "How a command is used, or how to say times and people.",
                        "rota help swap          the same as rota swap --help",
                        "rota help when          how to say times",
                        "rota help               all commands")
                .optionalWord(
                        "TOPIC", "A command, or " + String.join(", ", Topics.NAMES) + "; nothing is all commands.")
                .hidden("--man", "DIR", "Write the pages of the manual into that folder.");
    }

    @Override
    public int run(Rota rota, Said said) throws IOException {
        String folder = said.option("--man");
        if ("".equals(folder)) {
            throw new UsageError("--man takes a folder, not ''");
        }
        if (folder != null) {
            Path path = rota.surroundings().folder().resolve(folder);
            rota.out().println(ManPages.write(path, Program.version()).size() + " pages in " + SafeText.of(folder));
            return 0;
        }
        print(said.word(""), rota.face(), rota.out());
        return 0;
    }

    /** Prints the page of a command or a topic; of the program, if the name is empty. */
    static void print(String name, Face face, Answer out) throws IOException {
        new HelpText(face, out).print(page(name));
    }

    private static Sheet page(String name) throws IOException {
        if (name.isEmpty()) {
            return HelpSheet.overview(Rota.syntax().usage(), Contents.groups(), MORE);
        }
        if (Program.commands().contains(name)) {
            return HelpSheet.of(Program.command(name).syntax().usage());
        }
        if (Topics.NAMES.contains(name)) {
            return Topics.page(name);
        }
        throw new UsageError(Meant.topic(name));
    }
}
