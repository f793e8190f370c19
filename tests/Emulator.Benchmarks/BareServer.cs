using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Benchmarks;

/// <summary>The least a Kestrel server can do: always the same bytes, after reading what was sent.</summary>
internal static class BareServer
{
    /// <summary>Starts one, in a process of its own, that answers calls as another server does now.</summary>
    /// <param name="server">The other server.</param>
    /// <param name="calls">The calls.</param>
    /// <param name="folder">An empty folder, where each answer is kept in a file.</param>
    public static async Task<Server> Start(Server server, IReadOnlyList<Call> calls, string folder)
    {
        using var client = new Client(server.Address);
        foreach (var (number, call) in calls.Index())
        {
            File.WriteAllBytes(Path.Combine(folder, $"{number}"), client.Bytes(call.Next()));
        }

        return await Server.Start("dotnet", Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.Benchmarks.dll"), "bare", "0", folder);
    }

    /// <summary>The request of a call, to the path by which this server knows its answer.</summary>
    public static byte[] Request(int number, Call call)
    {
        var text = Encoding.ASCII.GetString(call.Next());
        var target = text.Split(' ', 3)[1];
        return Encoding.ASCII.GetBytes(text.Replace($" {target} ", $" /{number} ", StringComparison.Ordinal));
    }

    /// <param name="port">Where to listen on this machine; 0: anywhere.</param>
    /// <param name="folder">Holds each answer in a file, by the number it is asked for by.</param>
    public static async Task<int> Run(string port, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var body = await File.ReadAllBytesAsync(file);
            app.Map($"/{Path.GetFileName(file)}", context => Answer(context, body));
        }

        await app.StartAsync();
        Console.WriteLine($"{Server.Ready}{app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task Answer(HttpContext context, byte[] body)
    {
        if (HttpMethods.IsPost(context.Request.Method)) await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
