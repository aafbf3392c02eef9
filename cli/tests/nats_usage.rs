//! The command line as a whole: help, versions, mistakes and where they are printed.

mod support;
use std::path::Path;

use support::Nats;

#[test]
fn help_and_version_go_to_stdout() {
    let nats = Nats::new();
    assert_eq!(nats.run("--version").ok(), format!("{}\n", env!("CARGO_PKG_VERSION")));
    let help = nats.run("context add --help").ok();
    assert!(
        help.starts_with("usage: nats context add [<flags>] <name>\n\nCreate or update a context\n"),
        "{help}"
    );
    assert!(help.contains("\nGlobal Flags:\n  -h, --help ") && help.contains("--[no-]tlsfirst"), "{help}");
    let short = nats.run("help ctx add").ok();
    assert!(short.contains("\nPass --help to see global flags applicable to this command.\n"), "{short}");
    assert!(nats.run("help ctx nope").failed().starts_with("nats: error: expected command but got \"nope\""));
}

#[test]
fn mistakes_print_the_error_and_the_help() {
    let nats = Nats::new();
    let cases = [
        ("context add", "error: required argument 'name' not provided\n\n", "usage: nats context add "),
        ("context ls --nope", "error: unknown long flag '--nope'\n\n", "usage: nats context ls "),
        ("context ls extra", "error: unexpected argument extra\n\n", "usage: nats context ls "),
        ("rtt --timeout", "error: expected argument for flag '--timeout'\n\n", "usage: nats rtt "),
        (
            "context",
            "error: a subcommand from the list below is required, use --help for full help including flags and arguments\n\n",
            "usage: nats context <command>",
        ),
        (
            "contxt",
            "error: expected command but got \"contxt\", use --help for full help including flags and arguments\n\n",
            "usage: nats [<flags>] <command>",
        ),
    ];
    for (line, err, out) in cases {
        let ran = nats.run(line);
        assert_eq!((ran.code, ran.err.as_str()), (1, err), "{line}");
        assert!(ran.out.starts_with(out), "{line}: {}", ran.out);
    }
}

#[test]
fn bad_values_print_the_error_alone() {
    let nats = Nats::new().env("NATS_TIMEOUT", "soon");
    let cases = [
        ("rtt many", "nats: error: --timeout ($NATS_TIMEOUT): invalid duration \"soon\"\n"),
        ("rtt many --timeout 1s", "nats: error: iterations: 'many' is not a valid int\n"),
        ("rtt --timeout 1s --tlsca /no/ca", "nats: error: --tlsca: path '/no/ca' does not exist\n"),
        (
            "rtt --timeout 1s --colors pink",
            "nats: error: --colors: enum value must be one of blue,cyan,double,green,magenta,red,rounded,yellow, got 'pink'\n",
        ),
    ];
    for (line, err) in cases {
        let ran = nats.run(line);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (1, "", err), "{line}");
    }
}

#[test]
fn arguments_may_come_from_a_file() {
    let nats = Nats::new();
    std::fs::write(nats.path("args"), "# a context\nadd\none\n--description\nfrom a file\n").unwrap();
    assert!(nats.run("context @args").ok().contains("Description: from a file\n"));
    assert!(
        nats.run("context @none")
            .failed()
            .starts_with("nats: error: failed to open arguments file \"none\": ")
    );
}

#[test]
fn completion_scripts_and_candidates() {
    let nats = Nats::new();
    for shell in ["bash", "zsh", "fish"] {
        let whole = nats.run(&format!("completion {shell}")).ok();
        assert!(whole.contains("no-tlsfirst") && whole.contains("unselect"), "{whole}");
        assert!(!whole.contains("help-man") && !whole.contains("tls-first"), "{whole}");
        let calling = nats.run(&format!("--completion-script-{shell}")).ok();
        assert!(calling.contains(" --completion-") && !calling.contains("unselect"), "{calling}");
        accepted_by(shell, &nats, &[&whole, &calling]);
    }
    assert_eq!(nats.run("--completion-bash context unse").ok(), "unselect\n");
    assert_eq!(nats.run("--completion-fish ctx unse").ok(), "unselect\tSelect no context\n");
    assert!(nats.run("--completion-zsh-menu context ls").ok().starts_with("D\t2\nF\tjson\tj\t\tfalse\t"));
}

/// The shell reads the scripts without complaint, if it is installed.
fn accepted_by(shell: &str, nats: &Nats, scripts: &[&str]) {
    for script in scripts {
        std::fs::write(nats.path("script"), script).unwrap();
        let ran = std::process::Command::new(shell).arg("-n").arg(nats.path("script")).output();
        match ran {
            Ok(ran) => assert!(ran.status.success() && ran.stderr.is_empty(), "{shell}: {ran:?}"),
            Err(_) => return eprintln!("SKIPPED: {shell} is not installed, its scripts were not read"),
        }
    }
}

/// What bash offers at the end of `line`, with the generated script sourced.
fn offered(script: &Path, line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let at = words.len() - 1;
    let program = format!(
        "source {}; COMP_WORDS=({}); [ {at} -lt ${{#COMP_WORDS[@]}} ] || COMP_WORDS+=(''); COMP_CWORD={at}; \
         _nats nats \"${{COMP_WORDS[{at}]}}\" \"${{COMP_WORDS[{at}-1]}}\"; echo \"${{COMPREPLY[*]}}\"",
        script.display(),
        words.join(" "),
    );
    let ran = std::process::Command::new("bash").args(["--norc", "-c", &program]).output().unwrap();
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn bash_completes_with_the_generated_script() {
    let nats = Nats::new();
    std::fs::write(nats.path("nats.bash"), nats.run("completion bash").ok()).unwrap();
    let cases = [
        ("nats context unse", "unselect"),
        ("nats ctx unse", "unselect"),
        ("nats context ls --js", "--json"),
        ("nats --no-tls", "--no-tlsfirst"),
        ("nats --colors bl", "blue"),
        ("nats --trace pub --send-on new", "newline"),
    ];
    for (line, want) in cases {
        let found = offered(&nats.path("nats.bash"), line);
        assert!(found.split_whitespace().any(|word| word == want), "{line}: {found}");
    }
}

#[test]
fn plugins_are_told_the_commands() {
    let model = Nats::new().run("--fisk-introspect").ok();
    assert!(
        model.starts_with("{\"name\":\"nats\",\"help\":\"NATS Utility\",") && model.ends_with("}\n"),
        "{model}"
    );
    assert!(!model.contains("help-man") && model.contains("\"name\":\"validate\""), "{model}");
}

#[test]
fn markdown_and_man_forms_of_help() {
    let nats = Nats::new();
    assert!(nats.run("context ls --help-llm").ok().starts_with("# nats context ls\n"));
    assert!(nats.run("context ls --help-man").ok().contains(".TH NATS-CONTEXT-LS 1 "));
    assert!(Nats::new().env("LLMFORMAT", "1").run("rtt --help").ok().starts_with("# nats rtt\n"));
}
