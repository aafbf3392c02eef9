//! The command line as a whole: help, versions, mistakes and where they are printed.

mod support;
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
        let script = nats.run(&format!("completion {shell}")).ok();
        assert_eq!(script, nats.run(&format!("--completion-script-{shell}")).ok());
    }
    assert_eq!(nats.run("--completion-bash context unse").ok(), "unselect\n");
    assert_eq!(nats.run("--completion-fish ctx unse").ok(), "unselect\tSelect no context\n");
    assert!(nats.run("--completion-zsh-menu context ls").ok().starts_with("D\t2\nF\tjson\tj\t\tfalse\t"));
}

#[test]
fn markdown_and_man_forms_of_help() {
    let nats = Nats::new();
    assert!(nats.run("context ls --help-llm").ok().starts_with("# nats context ls\n"));
    assert!(nats.run("context ls --help-man").ok().starts_with(".TH \"NATS\\-CONTEXT\\-LS\" \"1\""));
    assert!(Nats::new().env("LLMFORMAT", "1").run("rtt --help").ok().starts_with("# nats rtt\n"));
}
