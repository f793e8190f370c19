using System.Globalization;
using System.Reflection;
using System.Text;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Docs;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Worlds.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Docs;

/// <summary>docs/operations.md lists every documented operation; the routes and the tests are held to it.</summary>
public sealed class OperationsPageTests(InMemoryEmulator emulator) : IClassFixture<InMemoryEmulator>
{
    private const string Head = """
        # Operations

        Every operation the vendor documents; all of them are emulated. The names are what faults (`on:`), the journal and coverage go by.

        This page is generated: `UPDATE_DOCS=1 dotnet test tests/Emulator.ApiTests` writes it anew.


        """;

    private static readonly string[] Aliases = ["uploadAttachment", "downloadAttachment", "checkoutPage", "/webhook_events listWebhookEvents"];

    [Fact]
    public void The_page_lists_every_operation()
    {
        var page = new StringBuilder(Head);
        foreach (var resource in VendorOperations.All.GroupBy(operation => operation.Path.Split('/')[1]))
        {
            page.Append(CultureInfo.InvariantCulture, $"## /{resource.Key}\n\n| operation | call |\n|---|---|\n");
            foreach (var operation in resource)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{operation.Name}` | `{operation.Method} {operation.Path}` |\n");
            }

            page.Append('\n');
        }

        page.Append("## Events\n\n| event | emitted |\n|---|---|\n");
        foreach (var type in EventTypes.Catalogue) page.Append(CultureInfo.InvariantCulture, $"| `{type}` | {Emitted(type)} |\n");
        Repository.Holds("docs/operations.md", page.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Every_operation_is_routed_under_both_prefixes_and_nothing_else_is()
    {
        var routes = emulator.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<OperationMetadata>() is not null)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method =>
                $"{method} {endpoint.RoutePattern.RawText} {endpoint.Metadata.GetMetadata<OperationMetadata>()!.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        var documented = VendorOperations.All
            .SelectMany(operation => VendorPaths.Prefixes.Select(prefix => $"{operation.Method} {prefix}{operation.Path} {operation.Name}"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(documented.Except(routes));
        Assert.DoesNotContain(routes.Except(documented), route => !IsAlias(route));
    }

    [Fact]
    public void Every_operation_has_a_test_class_of_its_name()
    {
        var tested = typeof(OperationsPageTests).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttributes<FactAttribute>().Any()))
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);
        var untested = VendorOperations.All
            .Where(operation => !tested.Contains($"{char.ToUpperInvariant(operation.Name[0])}{operation.Name[1..]}Tests"))
            .Select(operation => operation.Name);

        Assert.Empty(untested);
    }

    /// <summary>
    /// A second address of an operation that has one already, or what is beside the API: the bytes of files, the checkout page.
    /// </summary>
    private static bool IsAlias(string route) => Aliases.Any(alias => route.EndsWith(alias, StringComparison.Ordinal));

    /// <summary>Of what is never emitted a reason must be given.</summary>
    private static string Emitted(string type) => (EventTypes.Emitted.Contains(type), type.Split('.')[0]) switch
    {
        (true, "api_token" or "environment" or "team_member") => "by `POST /_emulator/events` only: it is done at the vendor's dashboard",
        (true, _) => "yes",
        (_, "call") => "never: the API neither places nor answers calls, and no payload is published",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Say why this event is never emitted."),
    };
}
