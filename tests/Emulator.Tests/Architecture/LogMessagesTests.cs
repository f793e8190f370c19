using System.Reflection;
using Chats.Emulator.Http;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Architecture;

public sealed class LogMessagesTests
{
    /// <summary>
    /// The generator of log methods writes several classes in random order; with one, a clean build gives the same bytes.
    /// </summary>
    [Fact]
    public void All_log_messages_stand_in_one_class()
    {
        var classes = typeof(EmulatorHost).Assembly.GetTypes().Where(type => type
            .GetMethods(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Any(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null));

        Assert.Equal([typeof(LogMessages)], classes);
    }
}
