using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>
/// Hostile requests to all surfaces of the program as its users run it: no 5xx but what is documented, and nothing unexpected in its log.
/// A short run here; HOSTILE_REQUESTS=200000 makes it a long one, HOSTILE_SEED another one.
/// </summary>
public sealed class HostileProcessTests
{
    private const int Clients = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Answers_thousands_of_hostile_requests_without_an_error_of_its_own()
    {
        var count = Number("HOSTILE_REQUESTS", 3000);
        var seed = Number("HOSTILE_SEED", 1);
        using var program = Start();
        var log = new StringBuilder();
        program.ErrorDataReceived += (_, line) =>
        {
            lock (log) log.AppendLine(line.Data);
        };
        program.BeginErrorReadLine();
        try
        {
            var address = await Ready(program);
            var problems = new ConcurrentQueue<string>();
            await Task.WhenAll(
                Enumerable.Range(0, Clients)
                    .Select(client => Task.Run(() => Attack(address, seed * 1000 + client, count / Clients, problems), Cancellation)));

            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var http = new HttpClient(handler) { BaseAddress = address };
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/readyz", Cancellation)).StatusCode);
            lock (log)
            {
                var told = log.ToString();
                if (Environment.GetEnvironmentVariable("HOSTILE_LOG") is { } file)
                {
                    File.WriteAllText(file, string.Join("\n\n", problems) + "\n\n" + told);
                }

                Assert.True(
                    problems.IsEmpty,
                    $"{problems.Count} problems\n{string.Join("\n\n", problems.Take(10))}\n\n{told[..Math.Min(told.Length, 4000)]}");
                Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
            }
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    private static async Task Attack(Uri address, int seed, int count, ConcurrentQueue<string> problems)
    {
        var requests = new WireRequests(seed);
        using var connection = new RawConnection(address);
        for (var n = 0; n < count; n++)
        {
            var (title, bytes, isHead, isWhole) = requests.Next();
            try
            {
                var reply = await connection.Send(bytes, isHead, Cancellation);
                if (!isWhole) connection.Close();
                if (reply is not null && Problem(title, reply) is { } problem)
                {
                    problems.Enqueue(
                        $"seed {seed} request {n}: {problem}\n{Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1500)))}");
                }
            }
            catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
            {
                connection.Close();
                if (isWhole)
                {
                    problems.Enqueue(
                        $"seed {seed} request {n}: no answer in time\n{Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1500)))}");
                }
            }
        }
    }

    private static string? Problem(string title, RawReply reply)
    {
        if (reply.Status >= 500 && !IsDocumented(reply)) return $"{reply.Status} {reply.Text}";

        // Dots lead out of a surface before anybody looks, and the server itself refuses what is no HTTP, without a body.
        var leaves = title.Contains("..", StringComparison.Ordinal) || title.Contains("%2e", StringComparison.OrdinalIgnoreCase);
        if (leaves || (reply.Status is 400 or 408 or 431 && reply.Closes && reply.Body.Length == 0)) return null;
        var path = title.Split(' ')[1];
        var isVendor = path.StartsWith("/v3/", StringComparison.Ordinal) || path.StartsWith("/api/partner/v3/", StringComparison.Ordinal);
        if (isVendor && !reply.Headers.ContainsKey("X-Trace-ID")) return $"{reply.Status} without a trace id";
        if (reply.Status < 400 || reply.Body.Length == 0) return null;
        if (isVendor && !reply.Text.Contains("\"trace_id\"", StringComparison.Ordinal))
        {
            return $"{reply.Status} without the vendor's envelope: {reply.Text}";
        }

        var type = reply.Headers.GetValueOrDefault("Content-Type", "");
        var isControl = path.StartsWith("/_emulator/", StringComparison.Ordinal);
        return isControl && !type.StartsWith("application/problem+json", StringComparison.Ordinal)
            ? $"{reply.Status} {type} on the control plane: {reply.Text}"
            : null;
    }

    /// <summary>500/5002 of a media URL that leads nowhere, and no room for files.</summary>
    private static bool IsDocumented(RawReply reply) =>
        reply.Status == 507
        || (reply.Status == 500 && reply.Text.Contains("\"code\":5002", StringComparison.Ordinal));

    private static Process Start() =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.dll"), "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;

    private static async Task<Uri> Ready(Process program)
    {
        const string Mark = "Chats Emulator ready: ";
        while (await program.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal)) continue;
            _ = program.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new Uri(line[Mark.Length..].Split(' ')[0]);
        }

        throw new InvalidOperationException("The program ended before it was ready.");
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
