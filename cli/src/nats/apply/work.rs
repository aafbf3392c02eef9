//! Carries a plan out, step by step. After a failure it says what was done and what was not.

use schemas::jetstream::stream_api::{StreamCreate, StreamDelete, StreamUpdate};
use schemas::jetstream::{ConsumerAction, ConsumerConfig, StreamConfig};

use super::Hands;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::consumer::calls;
use crate::nats::jetstream::{Api, NOTHING};
use crate::nats::manifest::plan::{Action, Config, Step};
use crate::nats::manifest::{Kind, Plan, accounts, show};
use crate::nats::stream::level;
use crate::outln;
use crate::term::json;

pub async fn carry_out(call: &Call, hands: &Hands, plan: &Plan) -> Outcome {
    let told = |done: usize| -> Outcome {
        if call.flag("json") {
            json::print(&show::json(plan, done))?;
        }
        Ok(())
    };
    for (done, step) in plan.steps.iter().enumerate() {
        if let Err(failure) = carry_out_step(call, hands, step).await {
            told(done)?;
            return Err(stopped(plan, done, failure));
        }
        if !call.flag("json") {
            outln!("{} {}", past(step.action), step.title());
        }
    }
    told(plan.steps.len())
}

fn past(action: Action) -> &'static str {
    match action {
        Action::Create => "Created",
        Action::Update => "Updated",
        Action::Replace => "Replaced",
        Action::Delete => "Deleted",
    }
}

fn stopped(plan: &Plan, done: usize, failure: Failure) -> Failure {
    let titles = |steps: &[Step]| steps.iter().map(Step::title).collect::<Vec<_>>().join(", ");
    let why = failure.message.unwrap_or_default();
    let step = &plan.steps[done];
    let or_nothing = |text: String| if text.is_empty() { "nothing".to_string() } else { text };
    Failure::new(format!(
        "{}: {why}\ndone: {}\nnot done: {}",
        step.title(),
        or_nothing(titles(&plan.steps[..done])),
        titles(&plan.steps[done..])
    ))
}

async fn carry_out_step(call: &Call, hands: &Hands, step: &Step) -> Outcome {
    match (&hands.api, &hands.accounts) {
        (_, Some(prepared)) if step.kind == Kind::Account => accounts::carry_out(call, prepared, step).await,
        (Some(api), _) => carry_out_stream_step(api, step).await,
        _ => crate::fail!("there is no connection for it"),
    }
}

async fn carry_out_stream_step(api: &Api, step: &Step) -> Outcome {
    match (&step.config, &step.consumer) {
        (Config::Stream(config), _) => stream(api, step.action, config).await,
        (Config::Consumer(config, pause), _) => {
            consumer(api, step, config.as_ref().clone()).await?;
            match (step.action, pause) {
                (Action::Update, Some(until)) => {
                    let info = calls::load(api, &step.stream, &config.name).await?;
                    calls::pause(api, &info, *until).await.map(drop)
                }
                _ => Ok(()),
            }
        }
        (Config::Nothing, Some(consumer)) => Ok(calls::delete(api, &step.stream, consumer).await?),
        (Config::Nothing, None) => delete(api, &step.stream).await,
    }
}

async fn stream(api: &Api, action: Action, config: &StreamConfig) -> Outcome {
    let (name, needed) = (&config.name, level::required(config));
    if action == Action::Update {
        let update = format!("STREAM.UPDATE.{name}");
        return Ok(api.request_at_level::<StreamUpdate>(&update, Some(config), needed).await.map(drop)?);
    }
    if action == Action::Replace {
        delete(api, name).await?;
    }
    // A new stream is never sealed: what is in it is what it is sealed with.
    let open = StreamConfig { sealed: false, ..config.clone() };
    let create = format!("STREAM.CREATE.{name}");
    api.request_at_level::<StreamCreate>(&create, Some(&open), needed).await?;
    if config.sealed {
        let update = format!("STREAM.UPDATE.{name}");
        api.request_at_level::<StreamUpdate>(&update, Some(config), needed).await?;
    }
    Ok(())
}

async fn delete(api: &Api, stream: &str) -> Outcome {
    Ok(api.request::<StreamDelete>(&format!("STREAM.DELETE.{stream}"), NOTHING).await.map(drop)?)
}

async fn consumer(api: &Api, step: &Step, config: ConsumerConfig) -> Outcome {
    if step.action == Action::Replace {
        calls::delete(api, &step.stream, &config.name).await?;
    }
    let action = if step.action == Action::Update { ConsumerAction::Update } else { ConsumerAction::Create };
    calls::create(api, &step.stream, config, action).await.map(drop)
}
