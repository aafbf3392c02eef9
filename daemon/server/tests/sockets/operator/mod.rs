//! Operator mode over sockets: who gets in by a user JWT, what requests about account JWTs do, and what becomes of clients
//! that are connected meanwhile. All of it holds for the reference, too.

mod callout;
mod creds;
mod door;
mod live;
mod requests;
mod resolvers;
mod seen;
mod shares;
mod tiers;
mod world;
