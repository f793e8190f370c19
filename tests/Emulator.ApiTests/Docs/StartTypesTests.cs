using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security;
using System.Text;
using Chats.Emulator.Docs;

namespace Chats.Emulator.ApiTests.Docs;

/// <summary>
/// src/Emulator/StartTypes.rd.xml names the generic types that the container of services makes until an emulator has answered once; so
/// whoever adds one, a logger for another class or options for another part, is told to name it.
/// </summary>
public sealed class StartTypesTests
{
    private const string Head = """
        <!--
          Generic types that the container of services makes out of open ones until the emulator has answered once: a logger for each class,
          options for each part. Named here, they are compiled into the native program. One that is not named is put together at each start,
          which takes up to a millisecond and some memory, and changes nothing else.
          This file is generated: UPDATE_DOCS=1 dotnet test tests/Emulator.ApiTests writes it anew.
        -->

        """;

    [Fact]
    public async Task Every_generic_type_that_a_start_makes_is_named()
    {
        await using var app = EmulatorHost.Build(new EmulatorOptions { Port = 0 });
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(app.Urls.First()) };
        Assert.NotEmpty(await client.GetStringAsync("/_emulator/health", TestContext.Current.CancellationToken));

        var file = new StringBuilder(Head).Append("<Directives>\n  <Application>\n");
        var made = Made(app.Services).GroupBy(type => type.Assembly.GetName().Name!);
        foreach (var assembly in made.OrderBy(types => types.Key, StringComparer.Ordinal))
        {
            file.Append(CultureInfo.InvariantCulture, $"    <Assembly Name=\"{assembly.Key}\">\n");
            foreach (var name in assembly.Select(Name).Distinct().Order(StringComparer.Ordinal).Select(SecurityElement.Escape))
            {
                file.Append(CultureInfo.InvariantCulture, $"      <Type Name=\"{name}\" Dynamic=\"Required All\" />\n");
            }

            file.Append("    </Assembly>\n");
        }

        Repository.Holds("src/Emulator/StartTypes.rd.xml", file.Append("  </Application>\n</Directives>\n").ToString());
    }

    /// <summary>What the container has made so far it tells nobody; so this asks its cache of call sites.</summary>
    private static IEnumerable<Type> Made(IServiceProvider services)
    {
        var factory = Member(services, "CallSiteFactory");
        var callSites = ((IDictionary)Member(factory, "_callSiteCache")).Values.Cast<object>().ToList();
        Assert.NotEmpty(callSites);
        return callSites.Where(callSite => callSite.GetType().Name == "ConstructorCallSite")
            .Select(callSite => (Type)Member(callSite, "ImplementationType"))
            .Where(type => type.IsGenericType);
    }

    private static object Member(object owner, string name)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return owner.GetType().GetProperty(name, Any)?.GetValue(owner) ?? owner.GetType().GetField(name, Any)!.GetValue(owner)!;
    }

    /// <summary>A type as the compiler wants it: each argument with its assembly, and no version.</summary>
    private static string Name(Type type) => type.IsGenericType
        ? $"{type.GetGenericTypeDefinition().FullName}[{string.Join(',', type.GetGenericArguments().Select(Argument))}]"
        : type.FullName!;

    private static string Argument(Type type) => $"[{Name(type)}, {type.Assembly.GetName().Name}]";
}
