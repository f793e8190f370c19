using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Control;

public sealed class UnexpectedErrorMiddlewareTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task The_end_of_the_emulator_under_a_call_is_no_bug_of_it(bool isStopping, int logged)
    {
        using var worlds = new WorldRegistry(
            new WorldOrigin("boot", "", new WorldState { Seed = 1 }), TimeProvider.System, new WorldLimits());
        var log = new CountingLogger();
        var middleware = new UnexpectedErrorMiddleware(
            _ => throw new ObjectDisposedException("IServiceProvider"), worlds, new Lifetime(isStopping), log);
        var context = new DefaultHttpContext();
        var cut = new Connection();
        context.Features.Set<IHttpRequestLifetimeFeature>(cut);
        context.Features.Set<IHttpResponseFeature>(new StartedResponse());

        await middleware.InvokeAsync(context);

        Assert.Equal(logged, log.Count);
        Assert.True(cut.IsAborted);
    }

    private sealed class Connection : IHttpRequestLifetimeFeature
    {
        public bool IsAborted { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => IsAborted = true;
    }

    private sealed class StartedResponse : HttpResponseFeature
    {
        public override bool HasStarted => true;
    }

    private sealed class Lifetime(bool isStopping) : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => new(canceled: true);

        public CancellationToken ApplicationStopping => new(isStopping);

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }

    private sealed class CountingLogger : ILogger<UnexpectedErrorMiddleware>
    {
        public int Count { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Count++;
    }
}
