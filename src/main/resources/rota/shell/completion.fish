# Completion of rota in fish. For every new shell, in ~/.config/fish/config.fish: rota completion fish | source

set -g __rota_candidates '{candidates.sh}'

function __rota_complete
    set -l before (commandline -opc)
    set -l token (commandline -ct)
    set -l typed (string replace -ra '["\'\\\\]' '' -- "$token")
    set -l program (string replace -r '^~/' "$HOME/" -- $before[1])
    set -e before[1]
    for line in (command sh -c $__rota_candidates rota 1 $program $before "$typed" </dev/null 2>/dev/null)
        set -l row (string split \t -- $line)
        switch $row[1]
            case word part
                printf '%s\t%s\n' $row[2] $row[3]
            case files folders
                # Fish itself knows the files behind what is on the line already.
                set -l path (string sub -s (math (string length -- "$row[2]") + 1) -- "$token")
                set -l found (complete -C "'' $path")
                test $row[1] = files; or set found (string match -r '^[^\t]*/(?:\t.*)?$' -- $found)
                printf '%s\n' $row[2]$found
        end
    end
end

complete -c rota -f -a '(__rota_complete)'
