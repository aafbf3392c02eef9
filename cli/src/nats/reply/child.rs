//! Runs other programs for `--command` and `--translate`. Never through a shell.

use std::io::{ErrorKind, Read, Write};
use std::process::{Command, ExitStatus, Stdio};

/// What a program printed on stdout and stderr, together, and what went wrong if anything did.
pub struct Ran {
    pub output: Vec<u8>,
    pub error: Option<String>,
}

/// Runs `parts` (a program and its arguments) to its end, with `stdin` and more environment variables.
pub fn run(parts: &[String], stdin: &[u8], env: &[(&str, &str)]) -> Ran {
    let fail = |error: String| Ran { output: vec![], error: Some(error) };
    let Some((program, args)) = parts.split_first() else { return fail("no command given".into()) };
    let mut output = vec![];
    match spawn_and_wait(program, args, stdin, env, &mut output) {
        Ok(status) if status.success() => Ran { output, error: None },
        Ok(status) => Ran { output, error: Some(describe(status)) },
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fail(format!("exec: {program:?}: executable file not found in $PATH"))
        }
        Err(error) => Ran { output, error: Some(format!("{program}: {error}")) },
    }
}

fn spawn_and_wait(
    program: &str,
    args: &[String],
    stdin: &[u8],
    env: &[(&str, &str)],
    output: &mut Vec<u8>,
) -> std::io::Result<ExitStatus> {
    let (mut reader, writer) = std::io::pipe()?;
    let mut command = Command::new(program);
    command.args(args).envs(env.iter().copied());
    command.stdout(writer.try_clone()?).stderr(writer);
    command.stdin(if stdin.is_empty() { Stdio::null() } else { Stdio::piped() });
    let mut child = command.spawn()?;
    // The command holds the writing ends of the pipe, which would keep it open.
    drop(command);
    let input = child.stdin.take();
    std::thread::scope(|scope| {
        // A program that stops reading early is no failure.
        scope.spawn(move || input.map(|mut input| input.write_all(stdin)));
        reader.read_to_end(output)
    })?;
    child.wait()
}

// As Go puts it.
fn describe(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("exit status {code}"),
        None => status.to_string(),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::run;

    fn ran(script: &str, stdin: &[u8]) -> (String, Option<String>) {
        let parts = ["sh", "-c", script].map(String::from);
        let ran = run(&parts, stdin, &[("SUBJECT", "a.b")]);
        (String::from_utf8(ran.output).unwrap(), ran.error)
    }

    #[test]
    fn both_outputs_in_order() {
        assert_eq!(ran("echo one; echo two >&2; echo $SUBJECT", b""), ("one\ntwo\na.b\n".into(), None));
        assert_eq!(ran("tr a-z A-Z", b"abc"), ("ABC".into(), None));
        assert_eq!(ran("echo x; exit 3", b""), ("x\n".into(), Some("exit status 3".into())));
    }

    #[test]
    fn large_input_does_not_block() {
        let large = vec![b'x'; 1 << 20];
        assert_eq!(ran("wc -c", &large).0.trim(), "1048576");
        assert_eq!(ran("true", &large).1, None);
    }

    #[test]
    fn programs_that_are_not_there() {
        let error =
            |parts: &[&str]| run(&parts.iter().map(|s| s.to_string()).collect::<Vec<_>>(), b"", &[]).error;
        assert_eq!(error(&[]).unwrap(), "no command given");
        assert_eq!(
            error(&["no-such-program"]).unwrap(),
            "exec: \"no-such-program\": executable file not found in $PATH"
        );
    }
}
