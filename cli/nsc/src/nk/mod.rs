//! The `nk` program: makes nkeys, signs with them, verifies with them.
//!
//! Its command line has Go's flag syntax (`-gen user`, `--gen=user`), no sub-commands, and speaks on stdout only, as scripts
//! know it. It prints a seed only where a key is made, because that is what was asked for.

mod flags;
mod generate;
mod key_file;
mod sign;
mod vanity;

use cli_term::spec::{Command, Flag, Program};
use flags::Flags;
use std::process::ExitCode;

/// What is said instead of doing something; printed on stdout, exit code 1.
type Done = Result<Vec<String>, String>;

/// Runs `nk` with these arguments, the program's name left out.
pub fn main(args: impl Iterator<Item = std::ffi::OsString>) -> ExitCode {
    let args: Vec<String> = args.map(|a| a.to_string_lossy().into_owned()).collect();
    let (text, code) = match run(&args) {
        Ok(lines) => (lines, 0),
        Err(text) => (vec![text], 1),
    };
    text.iter().for_each(|line| cli_term::outln!("{line}"));
    cli_term::term::out::flush();
    ExitCode::from(code)
}

fn run(args: &[String]) -> Done {
    let flags = Flags::parse(args).map_err(|complaint| match complaint.is_empty() {
        true => usage(),
        false => format!("{complaint}\n{}", usage()),
    })?;
    if flags.version {
        return Ok(vec![format!("nk version {}", env!("CARGO_PKG_VERSION"))]);
    }
    if !flags.generate.is_empty() {
        return generate::run(&flags);
    }
    if !flags.entropy.is_empty() {
        return Err("Entropy file only used when creating keys with -gen".into());
    }
    if !flags.sign.is_empty() {
        return sign::sign(&flags.sign, &flags.in_key);
    }
    if !flags.verify.is_empty() {
        return sign::verify(&flags);
    }
    if !flags.in_key.is_empty() && flags.public_out {
        return Ok(vec![key_file::key_pair(&flags.in_key)?.public_key()]);
    }
    Err(usage())
}

fn usage() -> String {
    let mut text = String::from("Usage: nk [options]\n");
    for flag in &program().root.flags {
        let value = if flag.is_bool() {
            String::new()
        } else {
            format!(" <{}>", flag.shown_placeholder().to_lowercase())
        };
        text.push_str(&format!("    {:<22}{}\n", format!("-{}{value}", flag.name), flag.help));
    }
    text
}

/// The program as its man page shows it.
pub fn program() -> Program<()> {
    let text = |name, placeholder, help| Flag::text(name, help).placeholder(placeholder);
    let root = Command::new("nk", "Makes nkeys, signs and verifies with them")
        .details(
            "Keys come as seeds (S…), which are secrets, and public keys. -gen prints a new seed, with -pubout its public \
             key as well.",
        )
        .example("a user's key pair", "-gen user -pubout")
        .example("the public key of a seed", "-inkey user.seed -pubout")
        .example("sign a file", "-sign order.txt -inkey user.seed > order.sig")
        .example("verify it", "-verify order.txt -sigfile order.sig -pubin user.pub")
        .flag(text("gen", "TYPE", "Make a key: user, account, server, cluster, operator, curve (or x25519)"))
        .flag(Flag::bool("pubout", "Print the public key"))
        .flag(text("inkey", "FILE", "File with a seed"))
        .flag(text("pubin", "FILE", "File with a public key"))
        .flag(text("sign", "FILE", "Sign this file with -inkey"))
        .flag(text("verify", "FILE", "Verify this file against -sigfile with -inkey or -pubin"))
        .flag(text("sigfile", "FILE", "File with a signature"))
        .flag(text("e", "FILE", "Take randomness from this file, with -gen"))
        .flag(text("pre", "PREFIX", "With -gen: look for a key whose public key begins so, behind its type letter"))
        .flag(Flag::int("maxpre", "Most keys that -pre tries").default("10000000").placeholder("N"))
        .flag(Flag::bool("v", "Print the version"));
    Program { root, version: env!("CARGO_PKG_VERSION") }
}
