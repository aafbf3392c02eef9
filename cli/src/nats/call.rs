//! What a command is handed: its values, the options, and the context to use.

use std::ops::Deref;

use contexts::{Context, Overrides, Store};

use crate::failure::Outcome;
use crate::nats::options::{self, Options};
use crate::nats::{connect, program};
use crate::spec::{Program, Values};
use crate::term::{Columns, Table};

/// One run of one command. Derefs to its [`Values`].
pub struct Call {
    pub values: Values,
    pub options: Options,
    /// The context with flags and environment laid over it.
    pub context: Context,
    /// The command's name, from the top: `["context", "add"]`.
    pub path: Vec<&'static str>,
}

impl Deref for Call {
    type Target = Values;

    fn deref(&self) -> &Values {
        &self.values
    }
}

impl Call {
    /// Resolves the context; fails as described at [`options::resolve`].
    pub fn new(values: Values, path: Vec<&'static str>) -> Outcome<Call> {
        let options = Options::from_values(&values);
        let context = options::resolve(&options, &options::overrides(&values))?;
        Ok(Call { values, options, context, path })
    }

    /// A call of a command that has no use for a context, and so works with a broken one.
    pub fn offline(values: Values, path: Vec<&'static str>) -> Call {
        let options = Options::from_values(&values);
        Call { values, options, context: Context::default(), path }
    }

    /// The user's context files.
    pub fn store(&self) -> Outcome<Store> {
        Ok(Store::user()?)
    }

    /// What the global flags lay over a context.
    pub fn overrides(&self) -> Overrides {
        options::overrides(&self.values)
    }

    /// Connects to the servers of the context.
    pub async fn connect(&self) -> Outcome<async_nats::Client> {
        connect::connect(&self.context, &self.options, self.context.server_urls()).await
    }

    /// A table in the colours of the context.
    pub fn table(&self, title: impl Into<String>) -> Table {
        Table::new(title).scheme(&self.context.settings.color_scheme)
    }

    /// A column view in the colours of the context.
    pub fn columns(&self, heading: impl Into<String>) -> Columns {
        Columns::new(heading).scheme(&self.context.settings.color_scheme)
    }

    /// The table of commands.
    pub fn program(&self) -> Program<Call> {
        program()
    }
}
