//! A plan for people and for programs.

use std::fmt::Write;

use serde_json::{Value, json};

use super::fields;
use super::plan::{Action, Change, Plan, Step};

/// All steps, what they lose, and how many there are.
pub fn text(plan: &Plan) -> String {
    let mut out = String::new();
    for step in &plan.steps {
        let sign = match step.action {
            Action::Create => '+',
            Action::Update => '~',
            Action::Replace => '!',
            Action::Delete => '-',
        };
        let _ = writeln!(out, "{sign} {}", step.title());
        for change in &step.changes {
            let _ = writeln!(out, "    {}", change_text(step.action, change));
        }
        for danger in &step.dangers {
            let _ = writeln!(out, "    WARNING: {danger}");
        }
    }
    if !out.is_empty() {
        let _ = writeln!(out, "\n{}", summary(plan));
    }
    out
}

fn change_text(action: Action, change: &Change) -> String {
    let show = |value: &Option<Value>| {
        value.as_ref().map_or_else(|| "none".to_string(), |value| human(&change.field, value).to_string())
    };
    let plain = |text: String| text.trim_matches('"').to_string();
    match action {
        Action::Create => format!("{}: {}", change.field, plain(show(&change.new))),
        _ => format!("{}: {} → {}", change.field, plain(show(&change.old)), plain(show(&change.new))),
    }
}

/// The value of the field that the path leads to.
fn human(path: &str, value: &Value) -> Value {
    let last = path.rsplit('.').next().unwrap_or(path);
    let name = last.split('[').next().unwrap_or(last);
    fields::human(name, value)
}

/// `1 to create, 2 to update`
pub fn summary(plan: &Plan) -> String {
    let words = [
        (Action::Create, "to create"),
        (Action::Update, "to update"),
        (Action::Replace, "to replace"),
        (Action::Delete, "to delete"),
    ];
    let counts = words.iter().map(|(action, words)| (count(plan, *action), words));
    let parts: Vec<String> =
        counts.filter(|(count, _)| *count > 0).map(|(count, words)| format!("{count} {words}")).collect();
    if parts.is_empty() { "No differences".into() } else { parts.join(", ") }
}

pub fn count(plan: &Plan, action: Action) -> usize {
    plan.steps.iter().filter(|step| step.action == action).count()
}

/// The plan as a document. `done` steps have been done.
pub fn json(plan: &Plan, done: usize) -> Value {
    let steps: Vec<Value> =
        plan.steps.iter().enumerate().map(|(at, step)| step_json(step, at < done)).collect();
    json!({
        "create": count(plan, Action::Create),
        "update": count(plan, Action::Update),
        "replace": count(plan, Action::Replace),
        "delete": count(plan, Action::Delete),
        "steps": steps,
    })
}

fn step_json(step: &Step, done: bool) -> Value {
    let kind = if step.consumer.is_some() { "consumer" } else { step.kind.word() };
    let change = |change: &Change| json!({ "field": change.field, "old": change.old, "new": change.new });
    json!({
        "action": step.action,
        "kind": kind,
        "stream": step.stream,
        "name": step.consumer.as_deref().unwrap_or(step.kind.bucket(&step.stream)),
        "changes": step.changes.iter().map(change).collect::<Vec<_>>(),
        "dangers": step.dangers,
        "done": done,
    })
}
