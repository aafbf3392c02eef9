//! `stream report --watch` and `consumer report --watch`: in a pipe, one report below the other until Ctrl-C.
#![cfg(unix)]

mod messages;
mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use messages::Lab;

#[test]
fn reports_are_repeated_until_ctrl_c() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add S --subjects s --defaults").ok();
    lab.run("consumer add S C --pull --defaults").ok();
    for (line, title) in [("stream report", "Stream Report"), ("consumer report S", "Consumer report for S")] {
        let mut child = lab.command(&format!("{line} --watch 1")).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut seen = vec![];
        for text in lines {
            assert!(!text.contains('\x1b'), "{text:?}");
            if text.contains(title) {
                seen.push(text);
            }
            if seen.len() == 2 {
                break;
            }
        }
        assert_eq!(seen.len(), 2, "{line}");
        let signalled = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(signalled.success());
        assert!(child.wait().unwrap().success(), "{line}");
    }
}
