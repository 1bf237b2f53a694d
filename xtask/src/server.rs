//! A small server of static files for development and for the tests: GET and
//! HEAD on 127.0.0.1, nothing more.

mod files;

use std::{
    collections::HashMap,
    fs,
    io::{self, BufRead, BufReader, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// How long a connection may stay silent.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 30 });

/// A running server; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    prefix: String,
    state: Arc<State>,
    thread: Option<JoinHandle<()>>,
}

struct State {
    folder: PathBuf,
    prefix: String,
    is_stopping: AtomicBool,
    /// Connections that are open by number, so that stopping cuts them.
    open: Mutex<HashMap<usize, TcpStream>>,
    /// What is wrong with a file.
    fault: Mutex<Option<(Fault, String)>>,
}

/// What can be wrong with a file, for tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection ends in the middle of it.
    Torn,
    /// The server answers that it cannot serve it now.
    Sick,
    /// The server takes the request and never answers.
    Silent,
}

impl State {
    fn open(&self) -> std::sync::MutexGuard<'_, HashMap<usize, TcpStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fault(&self) -> std::sync::MutexGuard<'_, Option<(Fault, String)>> {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is wrong with what a request asks for.
    fn fault_of(&self, method: &str, target: &str) -> Option<Fault> {
        let path = files::path(&self.prefix, target).filter(|_| method == "GET")?;
        let (fault, name) = self.fault().clone()?;
        (name == path).then_some(fault)
    }
}

impl Server {
    /// Serves a folder at the root; port 0 takes a free one.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn start(folder: &Path, port: u16) -> io::Result<Server> {
        Server::start_at(folder, port, "/")
    }

    /// Serves a folder below a path that begins and ends with `/`.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn start_at(folder: &Path, port: u16, prefix: &str) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let state = Arc::new(State {
            folder: folder.to_owned(),
            prefix: prefix.to_owned(),
            is_stopping: AtomicBool::new(false),
            open: Mutex::default(),
            fault: Mutex::default(),
        });
        let address = listener.local_addr()?;
        let accepting = state.clone();
        let thread = thread::spawn(move || accept(&listener, &accepting));
        Ok(Server {
            address,
            prefix: prefix.to_owned(),
            state,
            thread: Some(thread),
        })
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.prefix)
    }

    /// From now on something is wrong with the file of this name.
    pub fn break_file(&self, fault: Fault, name: &str) {
        *self.state.fault() = Some((fault, name.to_owned()));
    }

    /// From now on all files are sent whole.
    pub fn mend(&self) {
        *self.state.fault() = None;
    }

    /// Cuts all connections and takes no more.
    pub fn stop(&mut self) {
        self.state.is_stopping.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for connections.
        drop(TcpStream::connect_timeout(
            &self.address,
            Duration::from_secs(1),
        ));
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
        for (_, connection) in self.state.open().drain() {
            connection.shutdown(Shutdown::Both).ok();
        }
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn accept(listener: &TcpListener, state: &Arc<State>) {
    for (number, connection) in listener.incoming().enumerate() {
        if state.is_stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(connection) = connection else { continue };
        if let Ok(copy) = connection.try_clone() {
            state.open().insert(number, copy);
        }
        let state = state.clone();
        thread::spawn(move || {
            // A connection that breaks concerns nobody else.
            answer(&connection, &state).ok();
            // The copy would keep it open, and a browser would go on asking on
            // a connection on which nobody answers.
            state.open().remove(&number);
            connection.shutdown(Shutdown::Both).ok();
        });
    }
}

/// Answers the requests of a connection until it ends.
fn answer(connection: &TcpStream, state: &State) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    let mut out = connection;
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
                break;
            }
        }
        let mut words = request.split_whitespace();
        let (method, target) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let fault = state.fault_of(method, target);
        if fault == Some(Fault::Silent) {
            // Until the other side, or the stopping server, ends it.
            return reader.read_line(&mut request).map(drop);
        }
        let (status, kind, body) = match fault {
            Some(Fault::Sick) => ("503 Service Unavailable", TEXT, b"not now".to_vec()),
            _ => response(state, method, target),
        };
        write!(
            out,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n\r\n",
            body.len()
        )?;
        if fault == Some(Fault::Torn) {
            return out.write_all(&body[..body.len() / 2]);
        }
        if method != "HEAD" {
            out.write_all(&body)?;
        }
        out.flush()?;
        if !matches!(method, "GET" | "HEAD") {
            // Its body would be read as the next request.
            return Ok(());
        }
    }
}

const TEXT: &str = "text/plain; charset=utf-8";

fn response(state: &State, method: &str, target: &str) -> (&'static str, &'static str, Vec<u8>) {
    if !matches!(method, "GET" | "HEAD") {
        return (
            "405 Method Not Allowed",
            TEXT,
            b"only GET and HEAD".to_vec(),
        );
    }
    let found = files::path(&state.prefix, target).and_then(|path| {
        let bytes = fs::read(state.folder.join(&path)).ok()?;
        Some((files::mime(&path), bytes))
    });
    match found {
        Some((kind, bytes)) => ("200 OK", kind, bytes),
        None => ("404 Not Found", TEXT, b"there is no such file".to_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::Server;
    use std::{
        fs,
        io::{Read, Write},
        net::TcpStream,
    };

    fn ask(server: &Server, request: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port()))?;
        stream.set_read_timeout(Some(std::time::Duration::from_millis(500)))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        // The connection stays open; the time-out ends the reading.
        stream.read_to_end(&mut answer).ok();
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    #[test]
    fn serves_until_it_stops() {
        let folder = std::env::temp_dir().join(format!("demarche-server-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("a.css"), "p{}").expect("a file");
        let mut server = Server::start(&folder, 0).expect("a server");
        let answer = ask(&server, "GET /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(
            answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("p{}"),
            "{answer}"
        );
        let answer = ask(&server, "HEAD /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(
            answer.contains("Content-Length: 3") && !answer.ends_with("p{}"),
            "{answer}"
        );
        let answer = ask(&server, "GET /b.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        let answer = ask(&server, "POST /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        // Stopping cuts connections too, as a network does.
        let mut open = TcpStream::connect(("127.0.0.1", server.port())).expect("a connection");
        server.stop();
        assert!(open.read(&mut [0]).map_or(true, |bytes| bytes == 0));
        assert!(ask(&server, "GET /a.css HTTP/1.1\r\n\r\n").is_err());
        fs::remove_dir_all(&folder).ok();
    }

    #[test]
    fn a_silent_connection_is_closed_and_forgotten() {
        let server = Server::start(std::path::Path::new("."), 0).expect("a server");
        let mut silent = TcpStream::connect(("127.0.0.1", server.port())).expect("a connection");
        silent
            .set_read_timeout(Some(4 * super::PATIENCE))
            .expect("a time-out");
        assert_eq!(silent.read(&mut [0]).expect("the end"), 0);
        assert!(server.state.open().is_empty());
    }
}
