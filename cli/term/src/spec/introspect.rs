//! The table as JSON, for `--fisk-introspect`: the model by which the reference's `plugins register` learns a program's
//! commands. What every program of that kind has of its own (help, completion) is left out.

use serde::Serialize;

use crate::spec::{Arg, Command, Flag, Program};

/// Commands that the program which loads the model has itself.
const EVERYWHERE: [&str; 2] = ["help", "cheat"];

#[derive(Serialize)]
struct Model<'p> {
    name: &'p str,
    help: &'p str,
    version: &'p str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    commands: Vec<CommandModel<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    flags: Vec<FlagModel<'p>>,
}

#[derive(Serialize)]
struct CommandModel<'p> {
    name: &'p str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    aliases: &'p [&'static str],
    help: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    help_long: &'p str,
    #[serde(skip_serializing_if = "is_false")]
    hidden: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    flags: Vec<FlagModel<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    args: Vec<ArgModel<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    commands: Vec<CommandModel<'p>>,
}

#[derive(Serialize)]
struct FlagModel<'p> {
    name: &'p str,
    help: &'p str,
    /// The character's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    short: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<[&'p str; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    envar: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place_holder: Option<&'p str>,
    #[serde(skip_serializing_if = "is_false")]
    required: bool,
    #[serde(skip_serializing_if = "is_false")]
    hidden: bool,
    boolean: bool,
    #[serde(skip_serializing_if = "is_false")]
    negatable: bool,
    cumulative: bool,
}

#[derive(Serialize)]
struct ArgModel<'p> {
    name: &'p str,
    help: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<[&'p str; 1]>,
    #[serde(skip_serializing_if = "is_false")]
    required: bool,
    cumulative: bool,
}

fn is_false(value: &bool) -> bool {
    !value
}

/// The model, on one line.
pub fn model<S>(program: &Program<S>) -> String {
    let root = &program.root;
    let builtin = |f: &&Flag| {
        f.name == "help" || ["help-", "completion-", "fisk-"].iter().any(|p| f.name.starts_with(p))
    };
    let model = Model {
        name: root.name,
        help: root.help,
        version: program.version,
        commands: root.commands.iter().filter(|c| !EVERYWHERE.contains(&c.name)).map(command).collect(),
        flags: root.flags.iter().filter(|f| !builtin(f)).map(flag).collect(),
    };
    serde_json::to_string(&model).expect("text, numbers and lists have a JSON form")
}

fn command<S>(c: &Command<S>) -> CommandModel<'_> {
    CommandModel {
        name: c.name,
        aliases: &c.aliases,
        help: c.help,
        help_long: c.details,
        hidden: c.hidden,
        flags: c.flags.iter().map(flag).collect(),
        args: c.args.iter().map(arg).collect(),
        commands: c.commands.iter().map(command).collect(),
    }
}

fn flag(f: &Flag) -> FlagModel<'_> {
    FlagModel {
        name: f.name,
        help: f.help,
        short: f.short.map(u32::from),
        default: f.default.map(|d| [d]),
        envar: f.env,
        place_holder: f.placeholder,
        required: f.required,
        hidden: f.hidden,
        boolean: f.is_bool(),
        negatable: f.negatable,
        cumulative: f.repeatable,
    }
}

fn arg(a: &Arg) -> ArgModel<'_> {
    ArgModel {
        name: a.name,
        help: a.help,
        default: a.default.map(|d| [d]),
        required: a.required,
        cumulative: a.repeatable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_holds_what_can_be_typed() {
        let leaf = Command::<()>::new("add", "Adds")
            .alias("create")
            .arg(Arg::required("name", "The name"))
            .arg(Arg::optional("more", "More").repeatable())
            .flag(Flag::bool("progress", "Shows it").negatable().short('p').default("true"));
        let root = Command::new("nats", "Tool")
            .flag(Flag::bool("help", "Help"))
            .flag(Flag::bool("help-man", "Page").hidden())
            .flag(Flag::text("server", "URL").env("NATS_URL").placeholder("URL"))
            .command(Command::new("help", "Helps"))
            .command(leaf);
        let want = concat!(
            r#"{"name":"nats","help":"Tool","version":"1","commands":[{"name":"add","aliases":["create"],"help":"Adds","#,
            r#""flags":[{"name":"progress","help":"Shows it","short":112,"default":["true"],"boolean":true,"negatable":true,"#,
            r#""cumulative":false}],"args":[{"name":"name","help":"The name","required":true,"cumulative":false},"#,
            r#"{"name":"more","help":"More","cumulative":true}]}],"#,
            r#""flags":[{"name":"server","help":"URL","envar":"NATS_URL","place_holder":"URL","boolean":false,"cumulative":false}]}"#,
        );
        assert_eq!(model(&Program { root, version: "1" }), want);
    }
}
