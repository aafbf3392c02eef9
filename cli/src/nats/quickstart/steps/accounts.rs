//! Two accounts that cannot see each other, and one service that goes from one to the other.

use futures_util::StreamExt;

use crate::failure::{Failure, Outcome};
use crate::nats::quickstart::restaurant::{self, Restaurant};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::{Tour, arrived};
use crate::nats::quickstart::typed::Typed;

const ORDER: &str = "orders.soup";

pub struct Accounts;

impl Step for Accounts {
    fn title(&self) -> &'static str {
        "Accounts: worlds of their own"
    }

    fn explanation(&self) -> &'static str {
        "An operator signs accounts, accounts sign users, and a server that trusts the operator needs no list of passwords. \
         What is published in one account is invisible in every other, whatever the subject: only what an account exports, \
         and another one imports, goes across."
    }

    fn commands(&self, _: &Tour) -> Vec<Typed> {
        let lines = [
            "nsc add operator RESTAURANT --sys",
            "nsc add account KITCHEN",
            "nsc add export --service --subject 'orders.*'",
            "nsc add user cook",
            "nsc add account FLOOR",
            "nsc add import --src-account KITCHEN --remote-subject 'orders.*' \\",
            "    --service",
            "nsc add user host",
            "nsc generate config --mem-resolver --config-file auth.conf",
            "nats-server -c auth.conf &",
        ];
        lines.map(Typed::other).to_vec()
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let restaurant = restaurant::open(tour, "accounts")?;
        let Seen { kitchen, answer } = tour.wait(serve(tour, &restaurant))?;
        check(kitchen == [(ORDER.to_string(), "two, please".to_string())], || {
            format!("the kitchen saw {kitchen:?}, and should have seen one order")
        })?;
        check(answer == "coming", || format!("the order was answered {answer:?}"))?;
        Ok(Finding::new(
            "the kitchen saw the order, which FLOOR imports, and nothing else of what FLOOR said",
            "one service crosses, nothing else",
        )
        .row(["FLOOR published", "gossip", "seen in FLOOR only"])
        .row(["FLOOR requested", ORDER, "answered by KITCHEN: coming"]))
    }
}

struct Seen {
    kitchen: Vec<(String, String)>,
    answer: String,
}

async fn serve(tour: &Tour, restaurant: &Restaurant) -> Outcome<Seen> {
    let (cook, host) = (restaurant.cook("cook").await?, restaurant.host("host").await?);
    let mut everything = cook.subscribe("gossip").await?;
    let mut own = host.subscribe("gossip").await?;
    let mut orders = cook.subscribe("orders.*").await?;
    tour.settle(&cook).await?;
    tour.settle(&host).await?;
    tour.publish(&host, "gossip", "the soup is cold").await?;
    let request = tokio::spawn({
        let host = host.clone();
        async move { host.request(ORDER, "two, please".into()).await }
    });
    let order = orders.next().await.ok_or_else(|| Failure::new("the kitchen's connection was closed"))?;
    let reply = order.reply.clone().ok_or_else(|| Failure::new("the order says not where to answer"))?;
    tour.add_published(2);
    cook.publish(reply, "coming".into()).await?;
    let answer = request.await.map_err(Failure::new)??;
    tour.settle(&cook).await?;
    tour.settle(&host).await?;
    let heard = arrived(&mut own);
    check(heard.len() == 1, || format!("FLOOR saw {heard:?} of its own gossip"))?;
    let mut kitchen = arrived(&mut everything);
    kitchen.push((order.subject.to_string(), String::from_utf8_lossy(&order.payload).into_owned()));
    Ok(Seen { kitchen, answer: String::from_utf8_lossy(&answer.payload).into_owned() })
}
