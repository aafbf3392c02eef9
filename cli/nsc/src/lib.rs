//! `nsc`: operators, accounts and users, their keys, and what they may do; and `nk`, which makes single keys.
//!
//! Rooms: [`store`] is what lies on disk and may be used by any program; [`nsc`] the commands, one per file in folders as
//! they nest (what several share is in `nsc/shared`); [`report`] how results look; [`signer`] which key signs; [`nk`]
//! is the other program.
//!
//! # How to add a command
//!
//! 1. Write `nsc/GROUP/NAME.rs` with `pub fn command() -> Command`, which declares name, aliases, help, examples, arguments and
//!    flags, and ends in `.run(run)`; and `fn run(call: &Call) -> Outcome`. Hang it up in `nsc/GROUP/mod.rs` (a new group: in
//!    [`nsc::program`]). `nsc/add/mapping.rs` is a plain example of a change, `nsc/describe/account.rs` of a question.
//! 2. Read flags with `call.text("name")`, `call.flag("json")`, `call.list("tag")` (repeated or between commas),
//!    `call.number("data")` (`10k`, `1GiB`), `call.go_duration("ttl")`; `call.name()` is `--name` or the argument `NAME`.
//! 3. `Work::with_account(call, call.text("account"))` opens the operator and takes the account from the flag (name or key);
//!    `call.work()` when no account matters, `call.config()` when only `nsc.json` does. `work.store`, `work.keys`,
//!    `work.account_claims()`.
//! 4. Change a clone of the claims, let `shared::issues::refuse(&before, &after)` look for new errors, get the key from
//!    `signer::Permitted::for_account(&work, Some(&claims))?.resolve(call, &work)?` (`for_user`, `for_operator`), and keep it:
//!    `shared::keep::account(&work, &claims, &key, &mut report)` (sends it to the account server of a managed operator).
//! 5. Tell what was done with `Report::details()` (or `jobs()`, which sums up): `report.ok(…)`, `warn`, `err`; end in
//!    `report.finish()`. Answers to questions go to stdout with `outln!`, tables are [`report::Table`].
//! 6. `-i`: where `call.interactive()`, ask with `nsc::ask`; without a terminal that fails and names the flag to use.
//! 7. Seeds are printed only where somebody asks for them; errors never hold one.
//! 8. Test the whole output in `tests/` (see `tests/support`: the real binary in a home of its own).
//! 9. Refresh man pages and completions: `cargo run -p cli --example generate`.

pub mod nk;
pub mod nsc;
pub mod report;
pub mod signer;
pub mod store;
